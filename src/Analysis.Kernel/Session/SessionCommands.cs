using System.Globalization;
using Analysis.Display;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Output;

namespace Analysis.Kernel.Session;

/// <summary>Directives that tell something about the session.</summary>
internal sealed class SessionCommands
{
    private const int CellsShown = 10;

    private readonly SubmissionRunner _runner;
    private readonly SessionCosts _costs;

    public SessionCommands(SubmissionRunner runner, SessionCosts costs)
    {
        _runner = runner;
        _costs = costs;
    }

    /// <summary>Shows what a directive asks for; one that asks for something else is passed over.</summary>
    public void Run(Directive directive, CellOutput output)
    {
        switch (directive.Kind)
        {
            case DirectiveKind.Variables:
                output.Display(output.Format(_runner.Variables()), null);
                break;
            case DirectiveKind.Help:
                output.Display(output.Format(KnownDirectives.All.Select(known => new { Directive = known.Form, known.Meaning })), null);
                break;
            case DirectiveKind.About:
                ShowAbout(output);
                break;
        }
    }

    /// <summary>Tells how long a cell took.</summary>
    public static void ShowTime(TimeSpan time, CellOutput output)
    {
        var text = time.TotalSeconds < 1
            ? string.Create(CultureInfo.InvariantCulture, $"Wall time: {time.TotalMilliseconds:0.0} ms")
            : string.Create(CultureInfo.InvariantCulture, $"Wall time: {time.TotalSeconds:0.00} s");
        output.Display(MimeBundle.Text(text), null);
    }

    private void ShowAbout(CellOutput output)
    {
        var kernel = typeof(SessionCommands).Assembly.GetName().Version!.ToString(3);
        var about = MimeBundle.Text(string.Create(CultureInfo.InvariantCulture,
            $"Analysis.Kernel {kernel}: C# 14 on .NET {Environment.Version}, {Environment.ProcessorCount} cores\n"
            + $"Memory: {CellCost.Megabytes(SessionCosts.HeldBytes)} held, {CellCost.Megabytes(GC.GetTotalMemory(false))} in use, {_costs.Cells.Count} cells run"));
        output.Display(about, null);
        if (_costs.Cells.Count == 0) return;
        output.Display(output.Format(_costs.Cells.TakeLast(CellsShown).Select(cost => new
        {
            cost.Cell,
            Milliseconds = Math.Round(cost.Milliseconds, 1),
            Allocated = CellCost.Megabytes(cost.AllocatedBytes),
        })), null);
    }
}
