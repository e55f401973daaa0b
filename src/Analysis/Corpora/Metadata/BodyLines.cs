using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Corpora.Metadata;

/// <summary>Rules for an article whose reader knows which of its lines are body, as a page's does.</summary>
internal static class BodyLines
{
    private const float LeastScore = 0.93f;

    /// <summary>Everything outside the body goes; within, only what is certain.</summary>
    public static void Apply(ArticleLayout layout, IReadOnlyList<TextSpan> body, TextSpan? headline, DebrisRule?[] rules)
    {
        var next = 0;
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            while (next < body.Count && body[next].End <= line.Start) next++;
            var isBody = next < body.Count && body[next].Start < line.Start + line.Length;
            if (headline is { } span && span.Start < line.Start + line.Length && span.End > line.Start) rules[i] = null;
            else if (!isBody) rules[i] = DebrisRules.OutsideBody;
            else if (rules[i] is { } rule && (rule.IsEdgeOnly || rule.Score < LeastScore)) rules[i] = null;
        }
    }
}
