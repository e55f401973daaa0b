using System.Diagnostics.CodeAnalysis;

namespace Analysis.Corpora;

/// <summary>A file's text, or what keeps its bytes from being one.</summary>
internal readonly record struct DecodedText(string? Text, EncodingDecision? Encoding, string? Problem)
{
    [MemberNotNullWhen(true, nameof(Text), nameof(Encoding))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsText => Problem is null;

    public static DecodedText Of(string text, string encoding, string reason) => new(text, new(encoding, reason), null);

    /// <summary>No text, for a reason that completes the sentence 'not a text: ...'.</summary>
    public static DecodedText Not(string problem) => new(null, null, problem);
}
