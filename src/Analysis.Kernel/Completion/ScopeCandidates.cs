namespace Analysis.Kernel.Completion;

/// <summary>What can be named without a dot.</summary>
internal static class ScopeCandidates
{
    /// <summary>Everything in scope at a cursor.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor) =>
        SymbolCandidates.Of(cursor.Cell.Model.LookupSymbols(cursor.Position));
}
