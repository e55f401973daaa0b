using Analysis.Kernel.Inspection;

namespace Analysis.Kernel.Completion;

/// <summary>
/// Asks for completions and inspections that nobody sees, so that the first that somebody asks for is quick: clients give up for
/// good on a kernel that was slow once.
/// </summary>
internal sealed class AssistanceWarmUp
{
    private const string Declared = "var warm = new List<string>(); ";

    private readonly CellCompleter _completer;
    private readonly CellInspector _inspector;

    public AssistanceWarmUp(CellCompleter completer, CellInspector inspector)
    {
        _completer = completer;
        _inspector = inspector;
    }

    /// <summary>Asks for one thing after the other.</summary>
    /// <param name="waitForCell">Called before each, to let a cell go first.</param>
    public void Run(Action waitForCell)
    {
        foreach (var step in Steps())
        {
            waitForCell();
            step();
        }
    }

    // Members, extension methods, the type of a lambda's parameter, all that is in scope; then the framework's largest files.
    private IEnumerable<Action> Steps() =>
    [
        () => Complete("Console."),
        () => Complete(Declared + "warm.Where(w => w."),
        () => Complete(""),
        () => Inspect("string.Join"),
        () => Inspect(Declared + "warm.Where("),
        () => Complete(Declared + "new "),
    ];

    private void Complete(string text) => _completer.Complete(text, text.Length, CancellationToken.None);

    private void Inspect(string text) => _inspector.Inspect(text, text.Length, 0, CancellationToken.None);
}
