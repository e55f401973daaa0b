using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// A line that says where or when the article was published: 'A version of this article appeared in the print edition of ...'.
/// </summary>
internal static partial class PublicationNote
{
    private const int LongestNote = 300;

    /// <summary>True for such a line.</summary>
    public static bool Is(ReadOnlySpan<char> line) => line.Length <= LongestNote && Pattern().IsMatch(line);

    /// <summary>The same for a line of an article, whose text is made only where its first word allows.</summary>
    public static bool Is(ArticleLine line) => line.TextLength <= LongestNote && CanBegin(line.Opening) && Is(line.Text);

    private static bool CanBegin(ReadOnlySpan<char> opening)
    {
        while (opening.Length > 0 && !char.IsLetter(opening[0])) opening = opening[1..];
        return opening.Length < 4 || opening.StartsWith("this", StringComparison.OrdinalIgnoreCase)
            || opening.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("an ", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(
        @"^[\p{P}\s]*(?:an? (?:\w+ )?version of )?this "
        + @"(?:article|story|report|column|piece|editorial|interview|commentary|op-ed)\b.{0,40}?\b(?:appeared|appears|published|ran|printed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
