using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>Buttons, and what stands in menus.</summary>
internal static partial class MenuPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostWordsOfAnItem = 6;

    /// <summary>True for items between bars, at least one of them a word of menus.</summary>
    public static bool IsMenu(ReadOnlySpan<char> line)
    {
        var items = 0;
        var hasWord = false;
        foreach (var range in line.SplitAny('|', '·', '•'))
        {
            var item = line[range].Trim();
            if (item.IsEmpty) continue;
            if (Sentences.Words(item) > MostWordsOfAnItem) return false;
            items++;
            hasWord |= Item().IsMatch(item);
        }

        return items > 1 && hasWord;
    }

    [GeneratedRegex(
        @"\b(?:print|share|send|e-?mail|subscribe|subscription|policy|contact|terms|privacy|comments?|follow|about us|advertise|corrections?|tweet|save|home|login|sign in|rss|sitemap|newsletters?|feedback|report error)\b",
        Options)]
    private static partial Regex Item();

    // Nothing but words of buttons.
    [GeneratedRegex(
        @"^[\W_]*(?:(?:print|e-?mail|mail|share|sharing|options?|tweet|save|saved|copy|copied|link|links|url|listen|watch|loading|enlarge|expand|close|menu|search|home|next|previous|play|pause|video|reply|follow|like"
        + @"|pin it|whatsapp|facebook|twitter|linkedin|reddit|telegram|instagram|pinterest|flipboard|messenger|snap|sms|pocket|bookmark|download|pdf|app|back to top|top|skip to|main|content|navigation|show|hide|extra|more|all|open|toggle|font|size|text|gift|article"
        + @"|report|error|send|rss|youtube|tiktok|threads|bluesky|mastodon|x|on|via|this|story|page|to|a|an|friend|colleague|by|with|in|new|window|opens|site|index|privacy|policy|terms|of|use|service|contact|us|about|subtitles|social|media|advertise|log|sign|out|up|subscribe|correction|corrections|accessibility|statement|and|the|settings|cookie)\b[\W_]*)+$",
        Options)]
    public static partial Regex Buttons();
}
