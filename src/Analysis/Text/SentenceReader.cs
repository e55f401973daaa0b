namespace Analysis.Text;

/// <summary>The sentences of a stretch of text in one pass; <see cref="SentenceBounds"/> says where they end.</summary>
internal static class SentenceReader
{
    /// <summary>Adds each sentence, without the white space around it. What has neither letter nor digit is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretch">The part of it that is read: no sentence reaches beyond its ends.</param>
    /// <param name="sentences">Where they are added, ascending.</param>
    public static void Read(string text, TextSpan stretch, List<TextSpan> sentences)
    {
        var start = stretch.Start;
        for (var place = start; place < stretch.End;)
        {
            place = SentenceBounds.NextPlace(text, place, stretch.End);
            if (place < stretch.End && !SentenceBounds.EndsBefore(text, place)) continue;
            Add(text, new(start, place - start), sentences);
            start = place;
        }
    }

    /// <summary>Adds a stretch as one sentence.</summary>
    public static void Add(string text, TextSpan stretch, List<TextSpan> sentences)
    {
        var (start, end) = (stretch.Start, stretch.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && !char.IsSurrogate(text[i])) continue;
            sentences.Add(new(start, end - start));
            return;
        }
    }
}
