namespace Analysis.Kernel.Protocol;

/// <summary>A cell that has run.</summary>
/// <param name="Number">Its number in this session.</param>
/// <param name="Input">Its text.</param>
internal sealed record HistoryEntry(int Number, string Input)
{
    /// <summary>Its value as text, or null while it has none.</summary>
    public string? Output { get; set; }
}
