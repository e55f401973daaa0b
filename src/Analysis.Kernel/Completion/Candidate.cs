namespace Analysis.Kernel.Completion;

/// <summary>Something that may be offered, before the typed text has chosen.</summary>
/// <param name="Text">What is put in place of the word.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Rank">How likely it is among those that fit the typed text equally well.</param>
/// <param name="Signature">How it is declared; asked for only when it is offered.</param>
internal sealed record Candidate(string Text, CompletionKind Kind, CandidateRank Rank, Func<string> Signature)
{
    /// <summary>The part of the text that the typed letters are compared with.</summary>
    public string Name { get; init; } = Text;
}
