using System.Collections;
using Analysis.Display;
using Analysis.Kernel.Errors;

namespace Analysis.Kernel.Formatting;

/// <summary>Any value as a bundle: by the user's formatter, by the value's own, else as text, a table of its items or of its members.</summary>
internal static class ValueFormatter
{
    /// <summary>Formats a value within the limits of <see cref="Formatters.Limits"/>. A value that cannot be shown says why; nothing is thrown but the cell's interrupt.</summary>
    public static MimeBundle Format(object? value) => value is null
        ? MimeBundle.Text("null")
        : Guarded.Call(() => Shown(value, Formatters.Limits), error => MimeBundle.Text(
            $"{MemberNames.Short(value.GetType())} cannot be shown. {ExceptionText.Of(error)}"));

    private static MimeBundle Shown(object value, DisplayLimits limits) => value switch
    {
        MimeBundle bundle => bundle,
        _ when Formatters.TryFormat(value) is { } registered => registered,
        IDisplayable displayable => displayable.ToMimeBundle(),
        Html html => MimeBundle.Of(html, html.ToString()),
        _ when ScalarText.Of(value) is { } text => MimeBundle.Text(text),
        IEnumerable items => OfTable(Table.OfItems(items, limits)),
        _ when Members.Of(value.GetType()).Count > 0 => OfTable(Table.OfObject(value, limits)),
        _ => MimeBundle.Text(value.ToString() ?? ""),
    };

    private static MimeBundle OfTable(Table table) => MimeBundle.Of(TableHtml.Of(table), TableText.Of(table));
}
