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

    private sealed class Fragment(Html html) : IDisplayable
    {
        public MimeBundle ToMimeBundle() => MimeBundle.Of(html, html.ToString());

        public override string ToString() => html.ToString();
    }
}
