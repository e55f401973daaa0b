using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>Shows values below the cell: <c>x.Display()</c>.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The representations to show; none for all that the value has.</param>
    /// <returns>A handle to show another value in its place.</returns>
    /// <exception cref="ArgumentException">The value has no such representation.</exception>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => Cell.display(value, mimeTypes);

    /// <summary>Shows text as what it is: HTML, markdown, SVG.</summary>
    /// <param name="value">The text, shown as it is.</param>
    /// <param name="mimeType">For example <c>text/html</c>.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Cell.display(MimeBundle.Empty.With(mimeType, value));

    /// <summary>Shows a collection as a table.</summary>
    /// <param name="value">The rows.</param>
    /// <param name="mimeTypes">The representations to show; none for all that there are.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value, params string[] mimeTypes) => value.Display(mimeTypes);
}
