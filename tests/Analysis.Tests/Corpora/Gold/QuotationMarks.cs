using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>The marks that the articles quote with: double, single, low, angular, straight, and the dash of a dialogue.</summary>
internal static partial class QuotationMarks
{
    private const string Marks = "\"'“”„‘’«»";

    private const string Dashes = "–—";

    /// <summary>Each pair with what it encloses; an apostrophe inside a word closes nothing.</summary>
    internal static IEnumerable<(int Start, string Words)> Pairs(string text) =>
        PairPattern().Matches(text).Select(match => (match.Index, match.Value));

    /// <summary>Whether words bear their marks, or stand between marks.</summary>
    internal static bool AreAround(string text, int start, int length) =>
        IsMark(text, start) ? IsMark(text, start + length - 1) : IsMark(text, start - 1) && IsMark(text, start + length);

    /// <summary>Whether words follow a mark or the dash of a dialogue, or a mark follows them: one of a pair may be missing.</summary>
    internal static bool AreBeside(string text, int start, int length) =>
        IsMark(text, start - 1) || IsMark(text, start + length)
        || (start >= 2 && Dashes.Contains(text[start - 2], StringComparison.Ordinal) && text[start - 1] == ' ');

    private static bool IsMark(string text, int at) => at >= 0 && at < text.Length && Marks.Contains(text[at], StringComparison.Ordinal);

    [GeneratedRegex("“[^“”]+”|„[^„“]+“|«[^«»]+»|\"[^\"]+\"|(?<!\\w)‘[^‘’\n]+(’(?=\\w)[^‘’\n]*)*’(?!\\w)")]
    private static partial Regex PairPattern();
}
