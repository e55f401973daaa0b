using System.Buffers;
using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>Reads an outlet's name off a line above the headline or below the body that has it alone or beside a section or motto.</summary>
internal static partial class Masthead
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("|·•»–—-,");

    /// <summary>What such a line says; null where none of its parts is an outlet's name for sure.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isOutlet">True for names by which other articles name their outlet.</param>
    /// <param name="isRepeated">True where other articles have the line above their headlines too.</param>
    public static Finding<string?>? Read(ArticleLine line, Func<string, bool> isOutlet, bool isRepeated)
    {
        // Most such lines have no mark that can separate.
        var texts = line.Text.AsSpan().ContainsAny(Marks) ? Separators().Split(line.Text) : [line.Text];
        var parts = texts.Select(part => part.Trim()).Where(part => part.Length > 1).ToArray();
        foreach (var part in parts)
        {
            if (isOutlet(part)) return new(part, "masthead that other lines name as the outlet", line.Evidence, 0.8);
        }

        if (parts is [var whole] && OutletNames.IsAlone(whole)) return new(whole, "line with nothing but the outlet's name", line.Evidence, 0.75);
        if (!isRepeated || parts.Length < 2) return null;
        var name = parts.FirstOrDefault(OutletNames.IsAlone) ?? (Motto().IsMatch(line.Text) ? parts[0] : null);
        return name is null || Sections.Are(name) ? null : new(name, "masthead that other articles have too", line.Evidence, 0.75);
    }

    [GeneratedRegex(@"\s*[|·•»]\s*|\s+[–—-]\s+|,\s+(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    // A name, and after a mark what the outlet says of itself in small letters or as a list.
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{N} '’&.]{1,40}(?:,\s+\p{Ll}|\s+[–—·-]\s+\p{L}+(?:[ ,]+\p{L}+)+$)", RegexOptions.CultureInvariant)]
    private static partial Regex Motto();
}
