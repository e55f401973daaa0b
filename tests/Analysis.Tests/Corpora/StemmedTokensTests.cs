using Analysis.Tests.Text.Matrices;
using Analysis.Text;
using FsCheck.Fluent;

namespace Analysis.Tests.Corpora;

public class StemmedTokensTests
{
    private static readonly TokenizerOptions Stems = new() { Stemming = Stemming.Porter2 };

    private static readonly Corpus Corpus = Articles.Corpus(
        ("a.txt", "He visited the port. The visits went on, a VISIT a day."), ("b.txt", ""), ("c.txt", "Lenses and a lens because they go, visits"));

    [Fact]
    public void Words_are_counted_by_their_stems_in_the_order_of_first_occurrence()
    {
        var tokens = Corpus.Tokenize(Stems);

        Assert.Equal("he visit the port went on a day lens and len becaus they go", string.Join(' ', tokens.Matrix().Terms));
        Assert.Equal([0, 1, 2, 3, 2, 1, 4, 5, 6, 1, 6, 7], tokens.Of(0).ToArray());
        Assert.Equal(4, tokens.Frequencies().Find("Visiting")!.Count);
        Assert.Equal("visit", tokens.Key("Visits"));
        Assert.EndsWith(", stems by Porter2", tokens.Tokenizer.ToString(), StringComparison.Ordinal);
        Assert.Equal("visit the port", string.Join(' ', tokens.Tokenizer.Words("Visited the ports")));
    }

    [Fact]
    public void A_stem_is_found_in_all_its_forms()
    {
        var tokens = Corpus.Tokenize(Stems);

        Assert.Equal(["visited", "visits", "VISIT", "visits"], tokens.Occurrences("visits").Select(Corpus.TextOf));
        Assert.Equal(["visited", "visits"], tokens.FirstOccurrences(["visit"], 2)[0].Select(Corpus.TextOf));
        Assert.Equal(["visited", "visits", "VISIT", "visits"], tokens.Concordance("visiting").Select(line => line.Match));
        Assert.Equal([new("visits", 2, 2), new("visit", 1, 1), new("visited", 1, 1)], tokens.FormsOf("Visit"));
        Assert.Equal("'visit' is the name of 3 forms with 4 occurrences; " + tokens.Tokenizer + ".", Assert.Single(tokens.FormsOf("visit").Notes));
        Assert.Empty(tokens.FormsOf("navy"));
    }

    // The stem of 'lenses' is 'lens', whose own stem is 'len'.
    [Fact]
    public void A_row_leads_to_its_own_places_where_its_stem_has_another_stem()
    {
        var tokens = Corpus.Tokenize(Stems);
        var frequencies = tokens.Frequencies();

        Assert.Equal(["Lenses"], frequencies.Occurrences(frequencies.Single(term => term.Term == "lens")).Select(Corpus.TextOf));
        Assert.Equal(["lens"], tokens.Occurrences("lens").Select(Corpus.TextOf));
        Assert.Equal(["Lenses"], tokens.FirstOccurrences(["lens"], 9)[0].Select(Corpus.TextOf));
    }

    [Fact]
    public void Irregular_forms_are_counted_as_their_lemmas()
    {
        var tokens = Corpus.Tokenize(Stems with { Lemmas = LemmaTable.English });

        Assert.Equal([new("go", 1, 1), new("went", 1, 1)], tokens.FormsOf("went"));
        Assert.Equal(["went", "go"], tokens.Occurrences("went").Select(Corpus.TextOf));
        Assert.Contains("irregular forms counted as their lemmas, stems by Porter2", tokens.ToString(), StringComparison.Ordinal);
        Assert.Equal(["visited", "visits", "visit"], Corpus.Tokenize(new() { Lemmas = LemmaTable.English }).Frequencies()
            .Where(term => term.Term.StartsWith("visit", StringComparison.Ordinal)).OrderByDescending(term => term.Term != "visit").ThenBy(term => term.Term != "visited")
            .Select(term => term.Term));
    }

    [Fact]
    public void Stop_words_are_known_by_their_stems()
    {
        var tokens = Corpus.Tokenize(Stems);

        Assert.DoesNotContain("becaus", tokens.Frequencies().Select(term => term.Term));
        Assert.DoesNotContain("becaus", tokens.Collocations(new() { MinimumCount = 1 }).SelectMany(pair => new[] { pair.Term, pair.Collocate }));
        Assert.DoesNotContain("becaus", tokens.Phrases(new() { MinimumCount = 1 }).SelectMany(phrase => phrase.Text.Split(' ')));
        Assert.Contains("becaus", tokens.Frequencies(new() { StopWords = StopWords.None }).Select(term => term.Term));
    }

    [Fact]
    public void How_hard_a_text_is_to_read_does_not_depend_on_stems() =>
        Assert.Equal(Corpus.Tokenize().Readability(), Corpus.Tokenize(Stems with { Lemmas = LemmaTable.English }).Readability());

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Ids_are_those_of_the_words_stemmed_one_by_one(int cores)
    {
        var texts = DocumentTermMatrixTests.Written(120);
        var plain = TextTokens.Of(texts, cores: 1);

        var stems = TextTokens.Of(texts, Stems with { Lemmas = LemmaTable.English }, cores);

        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, place) in plain.Ids.ToArray().Select((id, place) => (id, place)))
        {
            var stem = EnglishStemmer.Stem(new string(LemmaTable.English.Lemma(plain.Vocabulary.Word(id))));
            if (!known.ContainsKey(stem)) known.Add(stem, known.Count);
            Assert.Equal(known[stem], stems.Ids[place]);
        }

        Assert.Equal(known.OrderBy(pair => pair.Value).Select(pair => pair.Key), Enumerable.Range(0, stems.Vocabulary.Count).Select(id => stems.Vocabulary[id]));
        Assert.True(plain.TextStarts.SequenceEqual(stems.TextStarts));
    }

    [Fact]
    public void Every_place_is_found_again_for_any_words()
    {
        var words = Gen.Elements("visit", "Visits", "visited", "went", "Going", "lens", "lenses", "U.N.", "because").ArrayOf(30).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(words, some =>
        {
            var tokens = Articles.Corpus(("a.txt", string.Join(' ', some))).Tokenize(Stems with { Lemmas = LemmaTable.English });
            return Enumerable.Range(0, tokens.Vocabulary.Count).All(id =>
            {
                var places = tokens.OccurrencesOf(id).Select(tokens.Corpus.TextOf).ToArray();
                return places.Length == tokens.Ids.Count(id) && places.All(place => tokens.Key(place) == tokens.Vocabulary[id]);
            });
        }), values: 60);
    }

    [Fact]
    public void Settings_are_equal_where_they_say_the_same()
    {
        var table = LemmaTable.Of([new("went", "go"), new("men", "man")]);

        Assert.Equal(Stems with { Lemmas = table }, Stems with { Lemmas = LemmaTable.Of([new("men", "man"), new("went", "go")]) });
        Assert.Equal((Stems with { Lemmas = table }).GetHashCode(), (Stems with { Lemmas = LemmaTable.Of([new("men", "man"), new("went", "go")]) }).GetHashCode());
        Assert.NotEqual(Stems with { Lemmas = table }, Stems with { Lemmas = LemmaTable.Of([new("men", "man"), new("went", "come")]) });
        Assert.NotEqual(Stems with { Lemmas = table }, Stems with { Lemmas = LemmaTable.Of([new("men", "man")]) });
        Assert.Equal((Stemming.None, null), (new TokenizerOptions().Stemming, new TokenizerOptions().Lemmas));
    }
}
