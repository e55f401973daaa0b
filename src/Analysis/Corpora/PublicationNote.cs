using System.Text.RegularExpressions;

namespace Analysis.Corpora;

/// <summary>
/// A line that says where or when the article was published: 'A version of this article appeared in the print edition of ...'.
/// </summary>
internal static partial class PublicationNote
{
    private const int LongestNote = 300;

    /// <summary>True for such a line.</summary>
    public static bool Is(string line) => line.Length <= LongestNote && Pattern().IsMatch(line);

    [GeneratedRegex(
        @"^[\p{P}\s]*(?:an? (?:\w+ )?version of )?this "
        + @"(?:article|story|report|column|piece|editorial|interview|commentary|op-ed)\b.{0,40}?\b(?:appeared|appears|published|ran|printed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
