using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive;

namespace Analysis.Display;

/// <summary>
/// What every cell can call without a prefix. In a script outside a notebook it writes plain text to standard output.
/// </summary>
[SuppressMessage("Naming", "CA1707", Justification = "The names that users of C# notebooks know.")]
[SuppressMessage("Style", "IDE1006", Justification = "The names that users of C# notebooks know.")]
public static class Cell
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything: text, numbers, collections, records, tables, charts.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public static DisplayHandle display(object? value)
    {
        var output = CellContext.Current?.Output ?? ConsoleOutput.Instance;
        return Display(output, output.Format(value));
    }

    /// <summary>Shows a value below the cell by some of its representations only.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">For example <c>text/html</c>; none for all that it has.</param>
    /// <returns>A handle to show another value in its place.</returns>
    /// <exception cref="ArgumentException">The value has no such representation.</exception>
    public static DisplayHandle display(object? value, params string[] mimeTypes)
    {
        var output = CellContext.Current?.Output ?? ConsoleOutput.Instance;
        return Display(output, MimeChoice.Required(value, output.Format(value), mimeTypes));
    }

    /// <summary>
    /// Markup as a value: <c>display(HTML("&lt;b&gt;bold&lt;/b&gt;"))</c>. It is shown as it is, so escape what comes from
    /// articles.
    /// </summary>
    public static IDisplayable HTML(string markup) => new HtmlString(markup);

    /// <summary>Runs a script in the browser that shows the notebook, where that allows it. Reports leave it out.</summary>
    public static void Javascript(string script) => display(new ScriptContent(script));

    /// <summary>Adds rules of style to the page that shows the notebook.</summary>
    public static void CSS(string rules) => display(HTML($"<style>{rules}</style>"));

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

    private static DisplayHandle Display(ICellOutput output, MimeBundle bundle)
    {
        var id = Guid.NewGuid().ToString("n");
        output.Display(bundle, id);
        return new(output, id);
    }
}
