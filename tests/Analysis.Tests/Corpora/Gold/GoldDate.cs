using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>An expression of time and what it denotes.</summary>
/// <param name="Date">EDTF; null where the text leaves it open.</param>
/// <param name="Anchor">The day from which the expression is reckoned.</param>
/// <param name="AnchorBasis">'article date', 'inferred article date', 'line N', or in words where that day comes from.</param>
/// <param name="Occurrence">Which of the same words on the line.</param>
internal sealed partial record GoldDate(
    string Article,
    int Line,
    string Text,
    string Kind,
    string? Date,
    string? Anchor = null,
    string? AnchorBasis = null,
    string? Weekday = null,
    string? Note = null,
    int? Occurrence = null)
{
    private const string LineBasis = "line ";

    internal string Entry => $"date '{Text}'";

    /// <summary>The line that has the day from which the expression is reckoned.</summary>
    internal int? BasisLine =>
        AnchorBasis?.StartsWith(LineBasis, StringComparison.Ordinal) == true
        && int.TryParse(AnchorBasis.AsSpan(LineBasis.Length), out var line) ? line : null;

    /// <summary>The anchor or, where the text leaves it open, the day or year that the basis gives from elsewhere.</summary>
    internal string? ReckonedFrom =>
        Anchor ?? (DayPattern().Match(AnchorBasis ?? "") is { Success: true, Value: var day } ? day : null);

    /// <summary>The words with plain spaces and small letters.</summary>
    internal string Words => Text.Replace('\u00A0', ' ').ToLowerInvariant();

    internal Finding Finds(string sentence) => new(Article, Line, Entry, sentence);

    [GeneratedRegex(@"\b[0-9]{4}(-[0-9]{2}-[0-9]{2})?\b")]
    private static partial Regex DayPattern();
}
