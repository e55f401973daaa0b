namespace Analysis.Text.Assembling;

/// <summary>Documents as columns of numbers.</summary>
/// <param name="Vocabulary">The words.</param>
/// <param name="IdsAndRoom">Their ids, document after document, and room behind them.</param>
/// <param name="Count">The number of ids.</param>
/// <param name="Starts">Where each document begins, and the number of ids.</param>
/// <param name="Sentences">The first word of each sentence; none where these were not asked for.</param>
/// <param name="Paragraphs">The first word of each paragraph.</param>
internal sealed record TokenColumns(Vocabulary Vocabulary, int[] IdsAndRoom, int Count, int[] Starts, int[] Sentences, int[] Paragraphs)
{
    /// <summary>The ids.</summary>
    public ReadOnlySpan<int> Ids => IdsAndRoom.AsSpan(0, Count);

    /// <summary>The ids of one document.</summary>
    public ReadOnlySpan<int> Of(int document) => IdsAndRoom.AsSpan(Starts[document], Starts[document + 1] - Starts[document]);
}
