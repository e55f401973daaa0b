using Analysis.Statistics;
using Analysis.Text;

namespace Analysis.Terms.Diversities;

/// <summary>Counts what formulas of readability need: what a word has is found once for each word of the vocabulary.</summary>
internal sealed class ReadingCounter
{
    private readonly Tokens _tokens;
    private readonly int[] _sentences;
    private readonly ReadingCounts[] _words;

    public ReadingCounter(Tokens tokens, ReadabilityOptions options)
    {
        _tokens = tokens;
        _sentences = SentenceStarts.Of(tokens);
        _words = new ReadingCounts[tokens.Vocabulary.Count];
        var familiar = Familiar(tokens, options);
        for (var id = 0; id < _words.Length; id++)
        {
            var word = tokens.Vocabulary.Word(id);
            var letters = 0;
            foreach (var unit in word) letters += char.IsLetterOrDigit(unit) ? 1 : 0;
            var syllables = Syllables.Count(word);
            _words[id] = new(0, 1, letters, syllables, syllables >= 3 ? 1 : 0, letters > 6 ? 1 : 0, familiar[id] ? 0 : 1);
        }
    }

    public ReadingCounts Of(int article)
    {
        var counts = default(ReadingCounts);
        foreach (var id in _tokens.Of(article)) counts += _words[id];
        var (start, end) = (_tokens.ArticleStarts[article], _tokens.ArticleStarts[article + 1]);
        return counts with { Sentences = PlaceOf(end) - PlaceOf(start) };
    }

    // The first sentence that begins at a word or behind it.
    private int PlaceOf(int token)
    {
        var place = Array.BinarySearch(_sentences, token);
        return place < 0 ? ~place : place;
    }

    private static bool[] Familiar(Tokens tokens, ReadabilityOptions options)
    {
        var familiar = new bool[tokens.Vocabulary.Count];
        var known = options.Familiar ?? StopWords.English;
        for (var id = 0; id < familiar.Length; id++) familiar[id] = known.Contains(tokens.Vocabulary.Word(id));
        if (options.Familiar is not null) return familiar;

        int[] all = [.. Enumerable.Range(0, tokens.Corpus.Count)];
        var counts = TermCounts.Sum(tokens, [new GroupCounter(tokens).Count(all, out _)]);
        foreach (var id in counts.Ranked(tokens, new() { StopWords = StopWords.None }).Take(options.FamiliarWords)) familiar[id] = true;
        return familiar;
    }
}
