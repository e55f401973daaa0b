using System.Collections;
using System.Globalization;
using System.Text;
using Analysis.Display;

namespace Analysis.Data;

/// <summary>
/// One cell: the text that is shown, the whole text where that is longer, and the value's own HTML where it has one.
/// </summary>
internal readonly record struct TableCell(string Text, string? Title = null, Html? Own = null, bool IsNull = false)
{
    private const int ItemsShown = 5;

    public static TableCell Of(object? value, NumberFormat numbers, TableOptions options) => value switch
    {
        null => new("<null>", IsNull: true),
        Html html => new(Shorten(OneLine(html.ToString()), options.TextLength), Own: html),
        IDisplayable displayable => OfBundle(displayable.ToMimeBundle(), options),
        _ => OfText(Write(value, numbers), options),
    };

    /// <summary>
    /// Line breaks and tabs as blanks, other control characters as �: they would break lines, or steer a terminal.
    /// </summary>
    public static string OneLine(string text)
    {
        if (!text.Any(char.IsControl)) return text;

        var line = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
            line.Append(character == '\t' ? ' ' : char.IsControl(character) ? '\uFFFD' : character);
        return line.ToString();
    }

    private static TableCell OfText(string whole, TableOptions options)
    {
        var shown = Shorten(whole, options.TextLength);
        return ReferenceEquals(shown, whole) ? new(OneLine(whole)) : new(OneLine(shown), Shorten(whole, options.TitleLength));
    }

    private static TableCell OfBundle(MimeBundle bundle, TableOptions options)
    {
        var text = bundle.TryGetValue(MimeTypes.Text, out var plain) ? plain : $"({string.Join(", ", bundle.Keys)})";
        return bundle.TryGetValue(MimeTypes.Html, out var html)
            ? new(Shorten(OneLine(text), options.TextLength), Own: Html.Raw(html))
            : OfText(text, options);
    }

    private static string Write(object value, NumberFormat numbers) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => numbers.Write(number),
        float number => numbers.Write(number),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => WriteItems(items, numbers),
        _ => value.ToString() ?? "",
    };

    private static string WriteItems(IEnumerable items, NumberFormat numbers)
    {
        var written = new List<string>(ItemsShown + 1);
        foreach (var item in items)
        {
            if (written.Count == ItemsShown)
            {
                written.Add("…");
                break;
            }

            written.Add(item is null ? "<null>" : item is IEnumerable and not string ? "[…]" : Write(item, numbers));
        }

        return string.Join(", ", written);
    }

    /// <summary>
    /// The text itself when it is short enough, else its beginning and an ellipsis, cut between characters as a reader counts
    /// them.
    /// </summary>
    private static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;

        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > length - 1) break;
            end = next;
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
