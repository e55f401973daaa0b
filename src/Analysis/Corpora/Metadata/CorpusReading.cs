namespace Analysis.Corpora.Metadata;

/// <summary>Decides about articles once all of them have been read.</summary>
internal static class CorpusReading
{
    /// <summary>The findings of each article, in the order of the drafts; the same for any number of cores.</summary>
    /// <exception cref="OperationCanceledException">The caller was cancelled.</exception>
    public static ArticleFindings[] Decide(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation)
    {
        var habits = HouseHabits.Of(drafts, cancellation);
        var heads = new HeadDecision[drafts.Count];
        var onAllCores = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, drafts.Count, onAllCores, i => heads[i] = HeadDecision.Of(drafts[i], habits));

        // How an outlet writes its dates is asked after the outlets are known.
        for (var i = 0; i < drafts.Count; i++) habits.Count(heads[i].House, heads[i].Dates);
        var findings = new ArticleFindings[drafts.Count];
        Parallel.For(0, drafts.Count, onAllCores, i => findings[i] = ArticleDecision.Of(drafts[i], heads[i], habits));
        return findings;
    }
}
