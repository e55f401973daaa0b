namespace Analysis.Text;

/// <summary>
/// Sentences of news: those of <see cref="UnicodeSentences"/>, less the ends that abbreviations, initials, ellipses and broken lines only seem to be, and with
/// the items of numbered lists apart. For English; other languages have other abbreviations.
/// </summary>
public static class NewsSentences
{
    // At 5 a.m. Mr. Smith went: what is so short is no sentence yet.
    private const int ShortestBeforeAbbreviation = 3;

    // Beyond so many marks there is no word that could go on.
    private const int FarthestWord = 64;

    /// <summary>The sentences of a text, ascending, without white space around them. What has neither letter nor digit is none.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var items = new ListItems(text);
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = UnicodeSentences.NextBreak(text, at);
            for (var item = items.Next(at, end); item >= 0; item = items.Next(at, end))
            {
                SentenceReader.Add(text, new(start, item - start), sentences);
                (start, at) = (item, items.Behind);
                if (at >= end) break;
            }

            if (at >= end) continue;
            at = end;
            if (end < text.Length && !Ends(text, start, end)) continue;
            SentenceReader.Add(text, new(start, end - start), sentences);
            start = end;
        }

        if (start < text.Length) SentenceReader.Add(text, new(start, text.Length - start), sentences);
        return sentences;
    }

    private static bool Ends(string text, int start, int end)
    {
        if (text[end - 1] is '\u0085' or '\u2028' or '\u2029') return true;
        var isLineEnd = text[end - 1] is '\n' or '\r';
        if (isLineEnd && SentenceBounds.EndsBefore(text, end)) return true;

        var last = end - 1;
        while (last > start && char.IsWhiteSpace(text[last])) last--;
        var mark = last;
        while (mark > start && SentenceBreakClasses.At(text, mark, out _) is SentenceBreakClass.Close or SentenceBreakClass.Extend or SentenceBreakClass.Format) mark--;
        // A line that breaks within a sentence.
        if (isLineEnd && SentenceBreakClasses.At(text, mark, out _) is not (SentenceBreakClass.ATerm or SentenceBreakClass.STerm)) return false;
        // [...] stands for what was left out of a quotation.
        if (mark < last && text[mark + 1] == ']') return false;
        var next = NextWord(text, end);
        if (text[mark] != '.') return next.Length == 0 || !char.IsLower(next[0]);
        if (IsSpacedEllipsis(text, start, mark)) return false;
        // Quotation marks and brackets close sentences, not abbreviations.
        return mark < last || EndsWithWord(text, start, mark, next);
    }

    private static bool EndsWithWord(string text, int start, int stop, ReadOnlySpan<char> next)
    {
        var first = stop;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '°')) first--;
        var word = text.AsSpan(first, stop - first);
        var kind = Abbreviations.Of(word);
        if (kind == AbbreviationKind.None) return true;
        if (next.Length == 0) return true;
        if (char.IsDigit(next[0])) return false;
        return kind switch
        {
            AbbreviationKind.Title => false,
            AbbreviationKind.BeforeNumber => true,
            // The pronoun behind a word in small letters: you and I.
            AbbreviationKind.Initial => word is "I" && PreviousIsSmall(text, start, first),
            AbbreviationKind.Hour => WordsBetween(text, start, first) >= ShortestBeforeAbbreviation,
            _ => StopWords.English.Contains(next),
        };
    }

    // A dot, a blank, a dot, a blank, a dot, and a blank before them: four dots end a sentence, three do not.
    private static bool IsSpacedEllipsis(string text, int start, int mark)
    {
        var (dots, at) = (1, mark);
        while (at - 2 >= start && text[at - 1] is ' ' or '\u00A0' && text[at - 2] == '.') (dots, at) = (dots + 1, at - 2);
        return dots == 3 && at > start && char.IsWhiteSpace(text[at - 1]);
    }

    private static bool PreviousIsSmall(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1])) at--;
        while (at > start && char.IsLetter(text[at - 1])) at--;
        return char.IsLower(text[at]);
    }

    private static int WordsBetween(string text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && (i == start || !char.IsLetterOrDigit(text[i - 1]))) words++;
        }

        return words;
    }

    private static ReadOnlySpan<char> NextWord(string text, int at)
    {
        var limit = Math.Min(text.Length, at + FarthestWord);
        while (at < limit && !char.IsLetterOrDigit(text[at])) at++;
        var end = at;
        while (end < limit && char.IsLetterOrDigit(text[end])) end++;
        return text.AsSpan(at, end - at);
    }
}
