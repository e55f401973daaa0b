using System.Collections;
using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>
/// Any value as a bundle: by the user's formatter, by the value's own, else as text, a table of its items or of its members.
/// </summary>
internal static class ValueFormatter
{
    /// <summary>Formats a value within the limits of <see cref="Formatters.Limits"/>.</summary>
    /// <remarks>
    /// What the value itself throws (a query that is run only now, a displayable, a formatter) is thrown: the analysis has
    /// failed, and its cell with it. What a part of it throws stands in the part's place.
    /// </remarks>
    public static MimeBundle Format(object? value) =>
        value is null ? MimeBundle.Text("null") : Formatters.Preferred(value, Shown(value, Formatters.LimitsOf(value.GetType())));

    private static MimeBundle Shown(object value, DisplayLimits limits) => value switch
    {
        MimeBundle bundle => bundle,
        _ when Formatters.TryFormat(value) is { } registered => registered,
        IDisplayable displayable => displayable.ToMimeBundle(),
        Html html => MimeBundle.Of(html, html.ToString()),
        _ when ScalarText.Of(value) is { } text => MimeBundle.Text(Cut(text, limits.Text)),
        IEnumerable items => TableBundle.Of(Table.OfItems(items, limits)),
        _ when Members.Of(value.GetType()).Count > 0 => TableBundle.Of(Table.OfObject(value, limits)),
        _ => MimeBundle.Text(value.ToString() ?? ""),
    };

    private static string Cut(string text, int most)
    {
        if (most < 1 || text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return string.Concat(text.AsSpan(0, end), "\n", Taken.Counted(text.Length - end, "character"));
    }
}
