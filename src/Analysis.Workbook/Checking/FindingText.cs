using System.Globalization;
using Analysis.Corpora;
using Analysis.Corpora.Checking;

namespace Analysis.Workbook.Checking;

/// <summary>What a check found in words.</summary>
internal static class FindingText
{
    public static string Of(CheckKind kind, CheckOptions options) => kind switch
    {
        CheckKind.Unreadable => "cannot be read",
        CheckKind.NoBody => "no body",
        CheckKind.VeryShort => $"fewer than {Plural.Of(options.FewestWords, "word")}",
        CheckKind.VeryLong => $"more than {Plural.Of(options.MostWords, "word")}",
        CheckKind.NoHeadline => "no headline",
        CheckKind.MostlyRemoved => string.Create(CultureInfo.InvariantCulture, $"more than {options.MostRemoved * 100:0} % of the text removed"),
        CheckKind.EncodedTwice => "text looks encoded twice, as in 'donâ€™t'",
        CheckKind.BrokenCharacters => "characters are lost (U+FFFD)",
        CheckKind.FutureDate => "a date in the future",
        CheckKind.EarlyDate => string.Create(CultureInfo.InvariantCulture, $"a date before {options.Earliest:yyyy-MM-dd}"),
        CheckKind.OtherLanguage => "another language: kept apart and not counted",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The first few of many, and how many more there are.</summary>
    public static string FirstOf(IReadOnlyList<string> names, int most)
    {
        var first = string.Join(", ", names.Take(most).Select(name => TerminalText.Of(name)));
        return names.Count <= most ? first : string.Create(CultureInfo.InvariantCulture, $"{first} and {names.Count - most:N0} more");
    }
}
