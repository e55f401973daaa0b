using System.Globalization;

namespace Analysis.Corpora.Reading.Fields;

/// <summary>The value of a field as a reader would write it.</summary>
internal static class FieldValue
{
    /// <summary>A value; null where it is blank or says that there is none.</summary>
    public static string? Of(FieldRole role, string printed)
    {
        var line = OneLine(Markup.IsIn(printed) ? Markup.ToText(printed) : printed);
        if (line.Length == 0 || line is "null" or "None" or "NaN" or "nan" or "[]" or "N/A") return null;
        return role switch
        {
            FieldRole.Byline => Byline(line),
            FieldRole.Date => Date(line),
            _ => line,
        };
    }

    public static bool IsAddress(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>A text on one line: white space runs become one space.</summary>
    public static string OneLine(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.ContainsAny('\r', '\n', '\t') && !trimmed.Contains("  ", StringComparison.Ordinal))
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Byline(string line)
    {
        // A list that a script wrote into a table: ['Jane Doe', "John Roe"].
        if (line.StartsWith('[') && line.EndsWith(']'))
            line = string.Join(", ", line[1..^1].Split(',').Select(name => name.Trim(' ', '\'', '"')).Where(name => name.Length > 0));
        if (line.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) line = line[3..].TrimStart();
        return line.Length == 0 ? null : line;
    }

    private static string Date(string line) => UnixTime.Read(line)?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? line;
}
