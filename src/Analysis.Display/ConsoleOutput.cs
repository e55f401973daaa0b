using System.Globalization;

namespace Analysis.Display;

/// <summary>Shows values as plain text on standard output: what a script has in place of a notebook.</summary>
internal sealed class ConsoleOutput : ICellOutput
{
    public static readonly ConsoleOutput Instance = new();

    public MimeBundle Format(object? value) => Formatters.Preferred(value, Whole(value));

    public void Display(MimeBundle bundle, string? displayId) =>
        Console.WriteLine(bundle.TryGetValue(MimeTypes.Text, out var text) ? text : $"({string.Join(", ", bundle.Keys)})");

    public void Update(MimeBundle bundle, string displayId) => Display(bundle, displayId);

    public void Report(CellProgress progress)
    {
        // A script's output is its result: progress is for those who ask for it with IProgress.
    }

    public async Task<string> AskAsync(string prompt, bool isPassword, CancellationToken cancellation)
    {
        await Console.Out.WriteAsync(prompt.AsMemory(), cancellation).ConfigureAwait(false);
        return await Console.In.ReadLineAsync(cancellation).ConfigureAwait(false) ?? "";
    }

    private static MimeBundle Whole(object? value) => value switch
    {
        null => MimeBundle.Text("null"),
        _ when Formatters.TryFormat(value) is { } registered => registered,
        IDisplayable displayable => displayable.ToMimeBundle(),
        _ => MimeBundle.Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };
}
