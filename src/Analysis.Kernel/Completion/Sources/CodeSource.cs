namespace Analysis.Kernel.Completion.Sources;

/// <summary>What can stand at a cursor within C#: each place in the grammar has its source.</summary>
internal static class CodeSource
{
    /// <summary>The candidates at a cursor.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor, CancellationToken cancellation)
    {
        if (UsingSource.Applies(cursor)) return UsingSource.At(cursor);
        if (MemberSource.Applies(cursor)) return MemberSource.At(cursor, cancellation);
        if (OverrideSource.Applies(cursor)) return OverrideSource.At(cursor);
        if (KeywordSource.NeedsIn(cursor)) return KeywordSource.Of("in");
        if (cursor.Name is null) return KeywordSource.AfterName(cursor, cancellation);
        if (KeywordSource.FollowsExpression(cursor)) return KeywordSource.AfterExpression(cursor);
        if (InitializerSource.Properties(cursor, cancellation) is { } properties)
            return properties.IsAllThatFits ? properties.Candidates : properties.Candidates.Concat(Named(cursor, cancellation));
        if (PatternSource.Properties(cursor, cancellation) is { } matched) return matched;
        return Named(cursor, cancellation);
    }

    private static IEnumerable<Candidate> Named(Cursor cursor, CancellationToken cancellation) =>
        ArgumentNameSource.At(cursor, cancellation)
            .Concat(ExpectedValueSource.At(cursor, cancellation))
            .Concat(ScopeSource.At(cursor, cancellation))
            .Concat(KeywordSource.At(cursor));
}
