using System.ComponentModel;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>Shows values from where they stand: <c>x.Display()</c>. They are not offered on every value that is typed.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeType">The one representation to show, or null for all that the value has.</param>
    /// <returns>A handle to show another value in its place.</returns>
    /// <exception cref="ArgumentException">The value has no such representation.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DisplayedValue Display<T>(this T value, string? mimeType = null) => mimeType is null ? Cell.display(value) : Cell.display(value, mimeType);

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The representations to show; none for all that the value has.</param>
    /// <returns>A handle to show another value in its place.</returns>
    /// <exception cref="ArgumentException">The value has no such representation.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => Cell.display(value, mimeTypes);

    /// <summary>Shows text as what it is: HTML, markdown, SVG. Clients that do not show that, show the text.</summary>
    /// <param name="text">The text, shown as it is.</param>
    /// <param name="mimeType">For example <c>text/markdown</c>.</param>
    /// <returns>A handle to show another value in its place.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DisplayedValue DisplayAs(this string text, string mimeType)
    {
        var bundle = MimeBundle.Text(text);
        return Cell.display(mimeType == MimeTypes.Text ? bundle : bundle.With(mimeType, text));
    }

    /// <summary>Shows a collection as a table.</summary>
    /// <param name="value">The rows.</param>
    /// <param name="mimeTypes">The representations to show; none for all that there are.</param>
    /// <returns>A handle to show another value in its place.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value, params string[] mimeTypes) => Cell.display(value, mimeTypes);
}
