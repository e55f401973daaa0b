namespace Analysis.Tests.Corpora.Gold;

/// <param name="Edtf">Bounds where <paramref name="Date"/> is null; otherwise the whole of what begins on it.</param>
/// <param name="Contradicts">The event that cannot be true together with this one.</param>
/// <param name="Contradictions">What the articles number differently: 'what', and each article's number.</param>
internal sealed record GoldEvent(
    string Id,
    string Type,
    IReadOnlyList<string> Participants,
    string? Place,
    string? Date,
    IReadOnlyList<GoldEvidence> Evidence,
    string? Edtf = null,
    string? DateNote = null,
    string? Contradicts = null,
    IReadOnlyList<IReadOnlyDictionary<string, string>>? Contradictions = null,
    string? Modality = null,
    bool CrossDocument = false)
{
    internal string Entry => $"event {Id}";
}
