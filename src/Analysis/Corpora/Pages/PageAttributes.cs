using System.Collections.Frozen;
using System.Text;

namespace Analysis.Corpora.Pages;

/// <summary>The attributes that tell something about an article; all others are dropped before parsing.</summary>
internal static class PageAttributes
{
    /// <summary>Of a value so much is kept.</summary>
    public const int LongestValue = 4_000;

    private static readonly FrozenSet<string> Kept = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "class", "id", "itemprop", "itemtype", "itemscope", "rel", "href", "datetime", "content", "name", "property", "hidden", "role", "lang",
        "title",
        "aria-label", "data-testid", "data-component", "data-type", "data-qa", "data-module", "alt", "http-equiv", "typeof", "aria-hidden");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the attribute that a reader stands on; false where it is none of them.</summary>
    public static bool Append(StringBuilder to, ref TagReader reader)
    {
        if (reader.Is("style"))
        {
            if (!IsHidden(reader.Value)) return false;
            to.Append(" hidden");
            return true;
        }

        if (!Lookup.Contains(reader.Attribute)) return false;
        var value = reader.Value;
        if (value.Length > LongestValue) value = value[..LongestValue];
        var quote = value.Contains('"') ? '\'' : '"';
        if (value.Contains('"') && value.Contains('\'')) return false;
        to.Append(' ').Append(reader.Attribute).Append('=').Append(quote).Append(value).Append(quote);
        return true;
    }

    private static bool IsHidden(ReadOnlySpan<char> style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var rest = style[(at + 7)..].TrimStart();
        return rest is [':', ..] && rest[1..].TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
