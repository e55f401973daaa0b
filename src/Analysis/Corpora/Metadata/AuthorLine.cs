using System.Text.RegularExpressions;

namespace Analysis.Corpora.Metadata;

/// <summary>Reads the names off a line that names the author.</summary>
internal static partial class AuthorLine
{
    private const int MostWordsOfAName = 4;

    /// <summary>The names joined by ', ', as printed and without 'By'; null where the line names nobody.</summary>
    public static string? Read(string line)
    {
        if (AuthorLabel.Length(line) is var label && label == 0) return null;
        var name = Rest().Replace(line[label..], "").Trim(' ', ',', '.', ')', ']', '|', '-', '–', '—', '·', '•', '/');
        return name.Length < 2 || !name.Any(char.IsLetter) ? null : And().Replace(name, ", ");
    }

    /// <summary>True for a line that is a person's name and nothing else: two to four words with a capital.</summary>
    public static bool IsName(string line)
    {
        var words = 0;
        foreach (var range in line.AsSpan().Split(' '))
        {
            var word = line.AsSpan()[range];
            if (word.IsEmpty) return false;
            words++;
            if (!char.IsUpper(word[0]) && word is not ("de" or "van" or "der" or "den" or "von" or "bin" or "al" or "da" or "di" or "la" or "le" or "and")) return false;
            foreach (var unit in word)
                if (!char.IsLetter(unit) && unit is not ('.' or '-' or '\'' or '’')) return false;
        }

        var letters = LettersOf(line);
        return words is >= 2 and <= MostWordsOfAName && !OutletNames.IsPlainlyAnOutlet(line) && letters.Any(char.IsLower) && !Sections.Are(line);
    }

    private static IEnumerable<char> LettersOf(string line) => line.Where(char.IsLetter);

    // What follows the name on the same line: date, outlet, section, between bars or dashes.
    [GeneratedRegex(
        @"\s*(?:[|•·–—].*|\s-\s.*"
        + @"|,? (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|[0-9]{1,2} \p{L}{3,9}\.?,? [0-9]{4}.*|\p{L}{3,9}\.? [0-9]{1,2},? [0-9]{4}.*)"
        + @"|,? (?:published|posted|updated)\b.*|@\S+.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\s*,?\s+(?:and|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
