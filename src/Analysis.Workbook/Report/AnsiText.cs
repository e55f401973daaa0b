using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>
/// Terminal output as HTML: the sixteen named colours, bold, italic and underline become classes, other codes are dropped.
/// </summary>
internal static partial class AnsiText
{
    private static readonly string[] Colours = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

    /// <summary>The text, escaped, with its styles.</summary>
    public static Html Render(string text)
    {
        var html = new StringBuilder();
        var style = new Style();
        var start = 0;
        text = Overwritten(text);
        foreach (var code in Codes().EnumerateMatches(text))
        {
            Append(html, text.AsSpan(start, code.Index - start), style);
            start = code.Index + code.Length;
            if (text[start - 1] == 'm' && code.Length > 2 && text[code.Index + 1] == '[')
                style = Apply(style, text.AsSpan(code.Index + 2, code.Length - 3));
        }

        Append(html, text.AsSpan(start), style);
        return Html.Raw(html.ToString());
    }

    // A progress bar returns to the line's start and writes over itself: what stands there last counts.
    private static string Overwritten(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal)) return text;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            line = line.TrimEnd('\r');
            return line[(line.LastIndexOf('\r') + 1)..];
        }));
    }

    private static void Append(StringBuilder html, ReadOnlySpan<char> text, Style style)
    {
        if (text.IsEmpty) return;
        var escaped = Html.Text(text.ToString()).ToString();
        if (style.Classes() is { Length: > 0 } classes)
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"{classes}\">{escaped}</span>");
        else html.Append(escaped);
    }

    private static Style Apply(Style style, ReadOnlySpan<char> parameters)
    {
        var codes = new List<int>();
        foreach (var part in parameters.SplitAny(';', ':'))
            codes.Add(int.TryParse(parameters[part], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0);

        for (var i = 0; i < codes.Count; i++)
        {
            style = codes[i] switch
            {
                0 => new(),
                1 => style with { Bold = true },
                3 => style with { Italic = true },
                4 => style with { Underline = true },
                22 => style with { Bold = false },
                23 => style with { Italic = false },
                24 => style with { Underline = false },
                >= 30 and <= 37 => style with { Colour = Colours[codes[i] - 30] },
                >= 90 and <= 97 => style with { Colour = Colours[codes[i] - 90] },
                39 => style with { Colour = null },
                _ => style,
            };

            // 38 and 48 take a colour of 256 (5;n) or of red, green and blue (2;r;g;b), whose contrast nobody knows.
            if (codes[i] is 38 or 48 && i + 1 < codes.Count) i += codes[i + 1] == 5 ? 2 : codes[i + 1] == 2 ? 4 : 0;
        }

        return style;
    }

    // Control sequences, operating system commands (links, window titles), other two-character codes, and lone controls that
    // HTML cannot hold.
    [GeneratedRegex(
        @"\x1B\[[0-?]*[ -/]*[@-~]?|\x1B\][^\x07\x1B]*(?:\x07|\x1B\\)?|\x1B[ -/]*[0-~]|[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]")]
    private static partial Regex Codes();

    private readonly record struct Style(string? Colour, bool Bold, bool Italic, bool Underline)
    {
        public string Classes() => string.Join(' ', new[]
        {
            Colour is null ? null : "ansi-" + Colour,
            Bold ? "ansi-bold" : null,
            Italic ? "ansi-italic" : null,
            Underline ? "ansi-underline" : null,
        }.OfType<string>());
    }
}
