using Analysis.Corpora;
using Analysis.Corpora.Duplicates;

namespace Analysis.Workbook.Export;

/// <summary>
/// Which article each copy is a copy of. Of a story's articles not every one is a copy of the lead: where only steps lead there, it is the
/// next article on the shortest way.
/// </summary>
internal sealed class CopyOrigins
{
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    private CopyOrigins()
    {
    }

    /// <summary>The article that an article is a copy of; null for leads and for articles without a copy.</summary>
    public string? OriginOf(string article) => _origins.GetValueOrDefault(article);

    public static CopyOrigins Of(DuplicateList duplicates)
    {
        // Among several ways of the same length the closest copy comes first.
        var copies = duplicates.Where(pair => pair.Kind != DuplicateKind.Passage)
            .SelectMany(pair => new[] { (From: pair.A, To: pair.B, Pair: pair), (From: pair.B, To: pair.A, Pair: pair) })
            .OrderBy(step => step.Pair.Kind).ThenByDescending(step => step.Pair.Similarity).ThenBy(step => step.To, ArticleOrder.Instance)
            .ToLookup(step => step.From, step => step.To, StringComparer.Ordinal);
        var origins = new CopyOrigins();
        foreach (var story in duplicates.Stories) origins.Follow(story.Lead, copies);
        return origins;
    }

    private void Follow(string lead, ILookup<string, string> copies)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { lead };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var article))
        {
            foreach (var copy in copies[article].Where(reached.Add))
            {
                _origins[copy] = article;
                next.Enqueue(copy);
            }
        }
    }
}
