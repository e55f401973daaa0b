namespace Analysis.Corpora;

/// <summary>How a folder is loaded.</summary>
public sealed record CorpusOptions
{
    /// <summary>What becomes of a file that is no text or cannot be opened.</summary>
    public Unreadable OnUnreadable { get; init; } = Unreadable.Throw;
}
