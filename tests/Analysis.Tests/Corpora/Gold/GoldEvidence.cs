using System.Text.Json;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>Where an article tells an event.</summary>
/// <param name="DateText">The article's words for the time.</param>
/// <param name="DateLocal">What this article alone supports; absent where that is the event's date.</param>
internal sealed record GoldEvidence(string Article, string Text, string? DateText = null, JsonElement DateLocal = default)
{
    /// <summary>A date that this article supports and that is not the event's.</summary>
    internal string? LocalDate => DateLocal.ValueKind == JsonValueKind.String ? DateLocal.GetString() : null;

    /// <summary>The date that this article alone supports, null where it supports none.</summary>
    internal string? DateIn(GoldEvent told) =>
        DateLocal.ValueKind == JsonValueKind.Undefined ? told.Date ?? told.Edtf : LocalDate;
}
