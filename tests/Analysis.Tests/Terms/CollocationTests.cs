using Analysis.Statistics;
using Analysis.Terms.Collocations;
using Analysis.Tests.Corpora;
using FsCheck.Fluent;

namespace Analysis.Tests.Terms;

public class CollocationTests
{
    private static readonly CollocationOptions All = new() { StopWords = StopWords.None, MinimumCount = 1 };

    [SkippableFact]
    public void Pairs_in_a_window_are_those_of_the_reference()
    {
        using var reference = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("reference", "statistics.json")));
        var row = reference.RootElement.GetProperty("feature_cooccurrence");
        var tokens = Articles.Corpus(("a.txt", row.GetProperty("tokens").GetString()!)).Tokenize();

        var pair = tokens.Collocations(All with { Window = row.GetProperty("window").GetInt32() })
            .Single(pair => pair is { Term: "c", Collocate: "e" } or { Term: "e", Collocate: "c" });

        Assert.Equal(row.GetProperty("C-E").GetInt32(), pair.Count);
    }

    [Fact]
    public void Pairs_and_margins_are_those_counted_one_by_one()
    {
        var texts = Gen.Elements("a", "b", "c", "d", "e", "f.", "g.").ArrayOf(40).Select(words => string.Join(' ', words).ToUpperInvariant()).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(texts, Gen.Choose(1, 4).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (text, window, ordered) =>
        {
            var options = All with { Window = window, Ordered = ordered };
            var tokens = Articles.Corpus(("a.txt", text)).Tokenize();
            var article = tokens.Corpus[0];
            var sentences = article.Sentences.Select(sentence => tokens.Tokenizer.Words(sentence.In(article.Text)).ToArray());
            var events = sentences.SelectMany(words =>
                from i in Enumerable.Range(0, words.Length)
                from j in Enumerable.Range(0, words.Length)
                where i != j && Math.Abs(i - j) <= window && (!ordered || i < j)
                select (First: words[i], Second: words[j])).ToArray();
            return tokens.Collocations(options).All(pair =>
            {
                var count = events.Count(at => at.First == pair.Term && at.Second == pair.Collocate);
                var table = ContingencyTable.OfPair(count, events.Count(at => at.First == pair.Term), events.Count(at => at.Second == pair.Collocate), events.Length);
                var own = !ordered && pair.Term == pair.Collocate ? count / 2 : count;
                return pair.Count == own && pair.TermCount == table.First && pair.CollocateCount == table.Second
                    && pair.LogLikelihood == LogLikelihood.WithSign(LogLikelihood.FourCell(table), table)
                    && tokens.Collocations(options).Occurrences(pair).Count == own;
            })
                && tokens.Collocations(options).Sum(pair => (long)pair.Count) * (ordered ? 1 : 2) == events.Length;
        }), values: 60);
    }

    [Fact]
    public void The_articles_of_a_pair_are_those_of_its_places()
    {
        var texts = Gen.Elements("a", "b", "c", "d", "e.", "f").ArrayOf(9).Select(words => string.Join(' ', words)).ArrayOf(6).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(texts, Gen.Elements(true, false).ToArbitrary(), (some, ordered) =>
        {
            var tokens = Articles.Corpus([.. some.Select((text, i) => (FormattableString.Invariant($"{i}.txt"), text))]).Tokenize();
            var pairs = tokens.Collocations(All with { Window = 2, Ordered = ordered });
            return pairs.All(pair => pair.Articles == pairs.Occurrences(pair).Select(span => span.Article).Distinct().Count())
                && tokens.Collocates("a", pairs.Options).All(pair =>
                    pair.Articles == pairs.Occurrences(pair).Select(span => span.Article).Distinct().Count());
        }), values: 40);
    }

    [Fact]
    public void Words_of_different_sentences_and_articles_are_no_pair()
    {
        var tokens = Articles.Corpus(("a.txt", "Army left. Navy came."), ("b.txt", "Port closed.")).Tokenize();

        Assert.Equal(["army left", "navy came", "port closed"], tokens.Collocations(All).Select(pair => $"{pair.Term} {pair.Collocate}").Order());
    }

    [Fact]
    public void Stop_words_keep_their_places_and_are_not_listed()
    {
        var tokens = Articles.Corpus(("a.txt", "army of the navy")).Tokenize();

        Assert.Empty(tokens.Collocations(new() { Window = 2, MinimumCount = 1 }));
        Assert.Equal("army navy", Assert.Single(tokens.Collocations(new() { Window = 3, MinimumCount = 1 }).Select(pair => $"{pair.Term} {pair.Collocate}")));
    }

    [Fact]
    public void Rare_pairs_are_left_out_at_the_limit()
    {
        var tokens = Articles.Corpus(("a.txt", "Army base. Army base. Navy base.")).Tokenize();

        Assert.Equal([2], tokens.Collocations(All with { MinimumCount = 2 }).Select(pair => pair.Count));
        Assert.Empty(tokens.Collocations(All with { MinimumCount = 3 }));
    }

    [Fact]
    public void The_words_around_one_word_are_its_rows_of_the_table()
    {
        var tokens = Articles.Corpus(("a.txt", "The army took the port. The navy left the port. The army left.")).Tokenize();
        var around = tokens.Collocates("Army", All);
        var pairs = tokens.Collocations(All).Where(pair => pair.Term == "army" || pair.Collocate == "army").ToArray();

        Assert.All(around, pair => Assert.Equal("army", pair.Term));
        Assert.Equal(
            pairs.Select(pair => (pair.Term == "army" ? pair.Collocate : pair.Term, pair.Count, Math.Round(pair.LogLikelihood, 9))).Order(),
            around.Select(pair => (pair.Collocate, pair.Count, Math.Round(pair.LogLikelihood, 9))).Order());
        Assert.Empty(tokens.Collocates("submarine", All));
    }

    [Fact]
    public void The_measure_orders_the_table()
    {
        var tokens = Articles.Corpus(("a.txt", "Arms embargo holds. Arms embargo fell. Arms deal fell. Trade deal holds. Odd pair.")).Tokenize();

        foreach (var measure in Enum.GetValues<CollocationMeasure>())
        {
            var pairs = tokens.Collocations(All with { Measure = measure, Ordered = true });
            Func<Collocation, double> value = measure switch
            {
                CollocationMeasure.LogLikelihood => pair => pair.LogLikelihood,
                CollocationMeasure.Pmi => pair => pair.Pmi,
                CollocationMeasure.Npmi => pair => pair.Npmi,
                CollocationMeasure.Mi3 => pair => pair.Mi3,
                CollocationMeasure.TScore => pair => pair.TScore,
                CollocationMeasure.ZScore => pair => pair.ZScore,
                CollocationMeasure.LogDice => pair => pair.LogDice,
                CollocationMeasure.DeltaPForward => pair => pair.DeltaPForward,
                _ => pair => pair.DeltaPBackward,
            };
            Assert.Equal(pairs.Select(value).OrderDescending(), pairs.Select(value));
        }
    }

    [Fact]
    public void Phrases_are_tested_against_all_their_parts()
    {
        var tokens = Articles.Corpus(("a.txt", "A b c. A b d. A b c. E b c. A f c. B c a. A b c e.")).Tokenize();
        string[][] sentences = [["a", "b", "c"], ["a", "b", "d"], ["a", "b", "c"], ["e", "b", "c"], ["a", "f", "c"], ["b", "c", "a"], ["a", "b", "c"], ["b", "c", "e"]];
        var cells = new long[8];
        foreach (var words in sentences) cells[(words[0] == "a" ? 1 : 0) + (words[1] == "b" ? 2 : 0) + (words[2] == "c" ? 4 : 0)]++;

        var phrase = tokens.Phrases(new() { Words = 3, MinimumCount = 1, StopWords = StopWords.None }).Single(phrase => phrase.Text == "a b c");

        Assert.Equal(3, phrase.Count);
        Assert.Equal(Lambda.Of(cells).Value, phrase.Lambda, 12);
        Assert.Equal(Lambda.Of(cells).Z, phrase.Z, 12);
        Assert.Equal(NormalDistribution.TwoSided(phrase.Z), phrase.Probability);
    }

    [Fact]
    public void Phrases_lead_to_their_places_and_neither_begin_nor_end_with_stop_words()
    {
        var tokens = Articles.Corpus(("a.txt", "The Ministry of Defence spoke. The ministry of\ndefence. Ministry. Of defence.")).Tokenize();
        var phrases = tokens.Phrases(new() { Words = 3, MinimumCount = 2 });

        Assert.Equal(["ministry of defence"], phrases.Select(phrase => phrase.Text));
        Assert.Equal(["Ministry of Defence", "ministry of\ndefence"], phrases.Occurrences(phrases[0]).Select(tokens.Corpus.TextOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhraseOptions { Words = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhraseOptions { Words = 6 });
        Assert.Equal("a b c d e", Assert.Single(Articles.Corpus(("a.txt", "A b c d e.")).Tokenize()
            .Phrases(new() { Words = 5, MinimumCount = 1, StopWords = StopWords.None })).Text);
    }

    [Fact]
    public void Defaults()
    {
        var options = new CollocationOptions();

        Assert.Equal((5, false, 3, CollocationMeasure.LogLikelihood), (options.Window, options.Ordered, options.MinimumCount, options.Measure));
        Assert.Equal((2, 3), (new PhraseOptions().Words, new PhraseOptions().MinimumCount));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CollocationOptions { Window = 0 });
    }
}
