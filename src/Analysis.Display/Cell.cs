using System.Diagnostics.CodeAnalysis;

namespace Analysis.Display;

/// <summary>
/// What every cell can call without a prefix. In a script outside a notebook it writes plain text to standard output.
/// </summary>
public static class Cell
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything: text, numbers, collections, records, tables, charts.</param>
    /// <returns>A handle to show another value in its place.</returns>
    [SuppressMessage("Naming", "CA1707", Justification = "The name that users of C# notebooks know.")]
    [SuppressMessage("Style", "IDE1006", Justification = "The name that users of C# notebooks know.")]
    public static DisplayHandle display(object? value)
    {
        var output = CellContext.Current?.Output ?? ConsoleOutput.Instance;
        var id = Guid.NewGuid().ToString("n");
        output.Display(output.Format(value), id);
        return new(output, id);
    }

    /// <summary>
    /// Markup as a value: <c>display(HTML("&lt;b&gt;bold&lt;/b&gt;"))</c>. It is shown as it is, so escape what comes from
    /// articles.
    /// </summary>
    public static IDisplayable HTML(string markup) => new Fragment(Html.Raw(markup));

    /// <summary>Takes away what this cell has shown so far.</summary>
    /// <param name="wait">True to take it away only when something new is shown, which does not flicker.</param>
    public static void ClearOutput(bool wait = false) => CellContext.Current?.Output.Clear(wait);

    /// <summary>A bar below the cell that shows how far the cell's own long work is.</summary>
    /// <param name="title">What is being done: 'Comparing texts'.</param>
    /// <returns>Takes the share that is done, from 0 to 1; of what is reported, ten a second are shown.</returns>
    /// <example><code>var progress = Progress("Comparing texts"); for (…) { …; progress.Report((i + 1.0) / n); }</code></example>
    public static IProgress<double> Progress(string title) => new Bar(title, CellContext.Current?.Output ?? ConsoleOutput.Instance);

    private sealed class Bar(string title, ICellOutput output) : IProgress<double>
    {
        public void Report(double value) => output.Report(new(title, value));
    }

    private sealed class Fragment(Html html) : IDisplayable
    {
        public MimeBundle ToMimeBundle() => MimeBundle.Of(html, html.ToString());

        public override string ToString() => html.ToString();
    }
}
