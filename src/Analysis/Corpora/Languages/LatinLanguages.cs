using System.Collections.Concurrent;

namespace Analysis.Corpora.Languages;

/// <summary>Tells languages in Latin letters apart by their function words. A word that several languages have counts for each of them in part.</summary>
internal static class LatinLanguages
{
    // A list of Spanish names has 'de' and 'la', no more.
    private const int FewestDifferent = 5;

    // Prose in languages with many endings has one function word in six; figures and names in another language have fewer.
    private const double LeastShare = 0.12;

    // The next language's evidence has to be clearly weaker: Danish and Norwegian share two words in three.
    private const double MostOfNext = 0.85;

    // A second language whose own words are so many is no accident.
    private const double MixedShare = 0.25;

    private const double SureWords = 30;

    // A few hundred sentences stand for all decisions.
    private static readonly ConcurrentDictionary<(int Language, int Percent), string> Reasons = new();

    public static LanguageDecision Decide(TextSample sample)
    {
        Span<Evidence> all = stackalloc Evidence[FunctionWords.Codes.Count];
        Weigh(sample, all);
        var (first, second) = Heaviest(all);
        ref readonly var best = ref all[first];
        ref readonly var next = ref all[second];
        if (best.Different < FewestDifferent) return LanguageDecision.Unsure("hardly a function word of a language that is known");

        var found = Reason(first, best.Count, sample.Words);
        if (best.Count < LeastShare * sample.Words) return LanguageDecision.Unsure($"few {found}");
        if (next.Weight > MostOfNext * best.Weight) return LanguageDecision.Unsure($"{found}, hardly more than of {FunctionWords.Names[second]}");

        if (Other(all, first) is >= 0 and var other) found += $"; also {FunctionWords.Names[other]}";
        var confidence = (1 - (next.Weight / best.Weight)) * Math.Min(1, best.Count / SureWords);
        return new(FunctionWords.Codes[first], Math.Sqrt(confidence), found);
    }

    private static string Reason(int language, int count, int words) => Reasons.GetOrAdd(
        (language, LanguageDetector.Percent(count, words)),
        key => $"function words of {FunctionWords.Names[key.Language]}: {LanguageDetector.OutOfHundred(key.Percent)} words");

    private static void Weigh(TextSample sample, Span<Evidence> all)
    {
        all.Clear();
        foreach (var word in sample.FunctionWordsFound)
        {
            var languages = FunctionWords.Languages[word];
            foreach (var language in languages) all[language].Add(sample.FunctionWordCount(word), languages.Length);
        }
    }

    // The first in the list goes before others of its weight.
    private static (int Best, int Next) Heaviest(ReadOnlySpan<Evidence> all)
    {
        var (best, next) = (0, -1);
        for (var language = 1; language < all.Length; language++)
        {
            if (all[language].Weight > all[best].Weight) (best, next) = (language, best);
            else if (next < 0 || all[language].Weight > all[next].Weight) next = language;
        }

        return (best, next);
    }

    // The heaviest of the other languages that are there in words of their own; -1 where none is.
    private static int Other(ReadOnlySpan<Evidence> all, int best)
    {
        var other = -1;
        for (var language = 0; language < all.Length; language++)
        {
            ref readonly var evidence = ref all[language];
            if (language == best || evidence.OwnDifferent < FewestDifferent || evidence.Own < MixedShare * all[best].Own) continue;
            if (other < 0 || evidence.Weight > all[other].Weight) other = language;
        }

        return other;
    }

    /// <summary>What speaks for a language: its function words; their weight, shared words in part; those that no other language has.</summary>
    private struct Evidence
    {
        public int Count { get; private set; }

        public int Different { get; private set; }

        public double Weight { get; private set; }

        public int Own { get; private set; }

        public int OwnDifferent { get; private set; }

        public void Add(int count, int languages)
        {
            Count += count;
            Different++;
            Weight += (double)count / languages;
            if (languages > 1) return;
            Own += count;
            OwnDifferent++;
        }
    }
}
