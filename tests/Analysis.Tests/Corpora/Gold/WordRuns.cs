using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>Words in sequence, in small letters and without apostrophes, so that house style makes no difference.</summary>
internal static partial class WordRuns
{
    internal static IEnumerable<string> In(string text, int length)
    {
        var words = WordPattern().Matches(ApostrophePattern().Replace(text, ""))
            .Select(match => match.Value.ToLowerInvariant()).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - length + 1))
            .Select(start => string.Join(' ', words, start, length));
    }

    [GeneratedRegex("['’]")]
    private static partial Regex ApostrophePattern();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex WordPattern();
}
