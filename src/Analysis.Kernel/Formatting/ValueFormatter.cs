using System.Collections;
using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>Any value as a bundle: by the user's formatter, by the value's own, else as text, a table of its items or of its members.</summary>
internal static class ValueFormatter
{
    /// <summary>Formats a value within the limits of <see cref="Formatters.Limits"/>.</summary>
    public static MimeBundle Format(object? value) => value switch
    {
        null => MimeBundle.Text("null"),
        MimeBundle bundle => bundle,
        _ when Formatters.TryFormat(value) is { } registered => registered,
        IDisplayable displayable => displayable.ToMimeBundle(),
        Html html => MimeBundle.Of(html, html.ToString()),
        _ when ScalarText.Of(value) is { } text => MimeBundle.Text(text),
        IEnumerable items => OfTable(Table.OfItems(items, Formatters.Limits)),
        _ when Members.Of(value.GetType()).Count > 0 => OfTable(Table.OfObject(value, Formatters.Limits)),
        _ => MimeBundle.Text(value.ToString() ?? ""),
    };

    private static MimeBundle OfTable(Table table) =>
        MimeBundle.Of(TableHtml.Of(table, Formatters.Limits), TableText.Of(table, Formatters.Limits));
}
