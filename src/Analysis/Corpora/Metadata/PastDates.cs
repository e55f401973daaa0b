using System.Text.RegularExpressions;
using Analysis.Dates;

namespace Analysis.Corpora.Metadata;

/// <summary>The full dates that a body reports as past: the article cannot be older than the latest of them.</summary>
internal static partial class PastDates
{
    private const int WordsBefore = 90;

    /// <summary>The latest of a text, or null.</summary>
    /// <param name="text">A paragraph or several.</param>
    public static DateExpression? Latest(string text)
    {
        DateExpression? latest = null;
        foreach (var date in FullDates.Find(text))
        {
            if (date.Date is not { } day || latest?.Date >= day) continue;
            var from = Math.Max(0, date.Start - WordsBefore);
            var sentence = text.AsSpan(from, date.Start - from);
            var stop = sentence.LastIndexOf(". ");
            if (!Ahead().IsMatch(stop < 0 ? sentence : sentence[(stop + 2)..])) latest = date;
        }

        return latest;
    }

    [GeneratedRegex(
        @"\b(?:will|shall|until|till|by|before|due|from|next|expected|planned|plans?|scheduled|set|to (?:be|begin|start|end|run|take|last|open|close)|deadline|expires?|would|could|may|should|upcoming|ahead of|no later than)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();
}
