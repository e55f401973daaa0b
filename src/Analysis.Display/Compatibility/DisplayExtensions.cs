using System.ComponentModel;
using Analysis.Display;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>Shows values from where they stand: <c>x.Display()</c>. They are not offered on every value that is typed.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeType">The one representation to show, or null for all.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DisplayedValue Display<T>(this T value, string? mimeType = null) =>
        new(Cell.display(mimeType is null ? value : Formatter.Only(value, mimeType)));

    /// <summary>Shows text as a representation: <c>"# Title".DisplayAs("text/markdown")</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static DisplayedValue DisplayAs(this string text, string mimeType)
    {
        var bundle = MimeBundle.Text(text);
        return new(Cell.display(mimeType == MimeTypes.Text ? bundle : bundle.With(mimeType, text)));
    }
}
