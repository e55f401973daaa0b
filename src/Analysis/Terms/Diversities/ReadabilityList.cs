using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;
using Analysis.Text;

namespace Analysis.Terms.Diversities;

/// <summary>How hard articles or groups of them are to read.</summary>
public sealed class ReadabilityList : ResultList<TextReadability>
{
    private const int FewWords = 100;

    private readonly Tokens _tokens;
    private readonly TextReadability[] _texts;

    private ReadabilityList(Tokens tokens, ReadabilityOptions options, TextReadability[] texts) => (_tokens, Options, _texts) = (tokens, options, texts);

    /// <summary>Which words are taken for familiar.</summary>
    public ReadabilityOptions Options { get; }

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <inheritdoc/>
    public override int Count => _texts.Length;

    /// <inheritdoc/>
    public override TextReadability this[int index] => _texts[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        "Formulas for English prose that count lengths, not sense. Syllables are counted by spelling. Familiar words (Dale and Chall) are "
            + (Options.Familiar is null ? $"function words and the {Plural.Of(Options.FamiliarWords, "word")} that this corpus uses most" : "those of the list that was given")
            + $"; {Tokenizer}.",
        .. _texts.Count(text => text.Words is > 0 and < FewWords) is var few and > 0
            ? [$"{few} of {Plural.Of(Count, "text")} have fewer than {Plural.Of(FewWords, "word")}: their scores are rough."]
            : Array.Empty<string>(),
    ];

    internal static ReadabilityList Of(Tokens tokens, (string Name, int[] Articles)[] groups, ReadabilityOptions options)
    {
        // Stems and compounds have other lengths and syllables than the words that are read.
        var plain = tokens.Tokenizer.Options with { Stemming = Stemming.None, Lemmas = null, Compounds = null };
        if (plain != tokens.Tokenizer.Options) tokens = tokens.Corpus.Tokenize(plain);
        var counter = new ReadingCounter(tokens, options);
        return new(tokens, options, Array.ConvertAll(groups, group =>
        {
            var counts = group.Articles.Aggregate(default(ReadingCounts), (sum, article) => sum + counter.Of(article));
            var found = Readability.Of(counts);
            return new TextReadability(group.Name, group.Articles.Length, counts.Sentences, counts.Words, counts.Syllables, Known(found.FleschEase),
                Known(found.FleschKincaid), Known(found.GunningFog), Known(found.Smog), Known(found.ColemanLiau), Known(found.Ari), Known(found.DaleChall),
                Known(found.Lix));
        }));
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 40 });
}
