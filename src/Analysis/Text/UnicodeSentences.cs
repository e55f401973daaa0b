namespace Analysis.Text;

/// <summary>
/// Sentences by Unicode Standard Annex 29 alone, in one pass: what it calls default sentence boundaries. They know no abbreviations, and every line end is one.
/// </summary>
public static class UnicodeSentences
{
    /// <summary>The sentences of a text: ascending, next to each other, and together the whole text.</summary>
    public static IReadOnlyList<TextSpan> Split(ReadOnlySpan<char> text)
    {
        var sentences = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = NextBreak(text, start);
            sentences.Add(new(start, end - start));
            start = end;
        }

        return sentences;
    }

    /// <summary>The end of the sentence that begins at a place; rules are named by their numbers in the annex.</summary>
    internal static int NextBreak(ReadOnlySpan<char> text, int start)
    {
        var before = SentenceBreakClass.Other;
        for (var at = start; at < text.Length;)
        {
            var kind = SentenceBreakClasses.At(text, at, out var size);
            if (IsLineEnd(kind)) return BehindLineEnd(text, at, kind);
            if (IsTerm(kind))
            {
                if (EndsAt(text, at + size, kind, before, out var next)) return next;
                // What was looked at holds no end: go on with the character behind the marks.
                before = next > at + size ? SentenceBreakClass.Other : kind;
                at = next;
                continue;
            }

            at += size;
            if (kind is not (SentenceBreakClass.Extend or SentenceBreakClass.Format)) before = kind;
        }

        return text.Length;
    }

    /// <summary>Whether a sentence ends behind a full stop, question mark or their like.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place behind the mark.</param>
    /// <param name="term">The mark.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="next">Where the sentence ends, or where reading goes on.</param>
    private static bool EndsAt(ReadOnlySpan<char> text, int at, SentenceBreakClass term, SentenceBreakClass before, out int next)
    {
        next = Skip(text, at, out var kind);
        if (term == SentenceBreakClass.ATerm)
        {
            if (kind == SentenceBreakClass.Numeric) return false;                                                                        // SB6
            if (before is SentenceBreakClass.Upper or SentenceBreakClass.Lower && kind == SentenceBreakClass.Upper) return false;        // SB7
        }

        while (next < text.Length && kind == SentenceBreakClass.Close) next = Behind(text, next, out kind);                             // SB9
        while (next < text.Length && kind == SentenceBreakClass.Sp) next = Behind(text, next, out kind);                                // SB10
        if (next == text.Length) return true;
        if (IsLineEnd(kind))
        {
            next = BehindLineEnd(text, next, kind);
            return true;
        }

        if (kind == SentenceBreakClass.SContinue || IsTerm(kind)) return false;                                                          // SB8a
        return term != SentenceBreakClass.ATerm || !ContinuesSmall(text, next);                                                          // SB8, SB11
    }

    private static bool ContinuesSmall(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var kind = SentenceBreakClasses.At(text, at, out var size);
            if (kind == SentenceBreakClass.Lower) return true;
            if (kind is SentenceBreakClass.OLetter or SentenceBreakClass.Upper || IsLineEnd(kind) || IsTerm(kind)) return false;
            at += size;
        }

        return false;
    }

    /// <summary>Passes over a character and what is drawn with it.</summary>
    private static int Behind(ReadOnlySpan<char> text, int at, out SentenceBreakClass kind)
    {
        SentenceBreakClasses.At(text, at, out var size);
        return Skip(text, at + size, out kind);
    }

    // SB5: accents and invisible characters belong to what stands before them.
    private static int Skip(ReadOnlySpan<char> text, int at, out SentenceBreakClass kind)
    {
        kind = SentenceBreakClass.Other;
        while (at < text.Length)
        {
            kind = SentenceBreakClasses.At(text, at, out var size);
            if (kind is not (SentenceBreakClass.Extend or SentenceBreakClass.Format)) break;
            at += size;
        }

        return at;
    }

    private static int BehindLineEnd(ReadOnlySpan<char> text, int at, SentenceBreakClass kind) =>
        kind == SentenceBreakClass.CR && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    private static bool IsLineEnd(SentenceBreakClass kind) => kind is SentenceBreakClass.CR or SentenceBreakClass.LF or SentenceBreakClass.Sep;

    private static bool IsTerm(SentenceBreakClass kind) => kind is SentenceBreakClass.ATerm or SentenceBreakClass.STerm;
}
