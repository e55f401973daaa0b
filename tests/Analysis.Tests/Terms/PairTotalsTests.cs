using Analysis.Terms.Collocations;
using Analysis.Tests.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Terms;

public class PairTotalsTests
{
    private static readonly CollocationOptions All = new() { StopWords = StopWords.None, MinimumCount = 1 };

    private static readonly Arbitrary<string[]> Texts =
        Gen.Elements("a", "b", "c", "d", "e", "f.", "g.", "h").ArrayOf(12).Select(words => string.Join(' ', words).ToUpperInvariant()).ArrayOf(7).ToArbitrary();

    [Fact]
    public void Totals_of_two_parts_that_were_saved_are_merged_to_those_of_the_whole() =>
        Holds.ForSeeded(Prop.ForAll(Texts, Gen.Choose(0, 7).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (texts, first, ordered) =>
        {
            using var folder = new TemporaryFolder();
            var options = All with { Window = 3, Ordered = ordered };
            var whole = Of(texts, 0, 7).PairTotals(options);
            Of(texts, 0, first).PairTotals(options).Save(Path.Combine(folder.Path, "1.tsv"));
            Of(texts, first, 7).PairTotals(options).Save(Path.Combine(folder.Path, "2.tsv"));

            var merged = PairTotals.Load(Path.Combine(folder.Path, "1.tsv")).Merge(PairTotals.Load(Path.Combine(folder.Path, "2.tsv")));

            merged.Save(Path.Combine(folder.Path, "merged.tsv"));
            whole.Save(Path.Combine(folder.Path, "whole.tsv"));
            return File.ReadAllText(Path.Combine(folder.Path, "merged.tsv")) == File.ReadAllText(Path.Combine(folder.Path, "whole.tsv"))
                && merged.ToString() == whole.ToString();
        }), values: 40);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Their_collocations_are_those_of_the_corpus(bool ordered)
    {
        string[] texts = ["The army took the port. The army left the port.", "The navy left the port; the navy came back.", "The army came back."];
        var options = new CollocationOptions { Window = 2, Ordered = ordered, MinimumCount = 1, Measure = CollocationMeasure.LogDice };
        var tokens = Of(texts, 0, 3);
        var totals = Of(texts, 0, 1).PairTotals(options).Merge(Of(texts, 1, 3).PairTotals(options));

        var pairs = totals.Collocations(new() { MinimumCount = 1, Measure = CollocationMeasure.LogDice });

        Assert.NotEmpty(pairs);
        Assert.Equal(tokens.Collocations(options), pairs);
        Assert.Equal(tokens.Collocations(options).Notes, pairs.Notes);
        Assert.Equal(tokens.Collocations(options with { MinimumCount = 2 }), totals.Collocations(options with { MinimumCount = 2 }));
        Assert.Equal((3, tokens.Count), (totals.Articles, (int)totals.Words));
        Assert.Contains("totals, which hold no texts", Assert.Throws<InvalidOperationException>(() => pairs.Occurrences(pairs[0])).Message, StringComparison.Ordinal);
        Assert.Equal(tokens.Tokenizer.ToString(), totals.Tokenizer);
    }

    [Fact]
    public void Totals_that_were_counted_otherwise_are_not_merged()
    {
        var tokens = Articles.Corpus(("a.txt", "army base")).Tokenize();
        var totals = tokens.PairTotals();

        Assert.StartsWith("The window of these totals is '5', that of the others '4'.",
            Assert.Throws<ArgumentException>(() => totals.Merge(tokens.PairTotals(new() { Window = 4 }))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => totals.Merge(tokens.PairTotals(new() { Ordered = true })));
        Assert.Throws<ArgumentException>(() => totals.Merge(tokens.PairTotals(new() { StopWords = StopWords.None })));
        Assert.Throws<ArgumentException>(() => totals.Merge(tokens.Corpus.Tokenize(new() { FoldCase = false }).PairTotals()));
        Assert.Equal(2, totals.Merge(totals).Collocations(new() { MinimumCount = 2 }).Single().Count);
    }

    [Theory]
    [InlineData("", "line 1: the file ends too early")]
    [InlineData("2 articles\n", "line 1: 'N articles, N words, N terms, N pairs' was expected")]
    [InlineData("HEAD\nwindow 0, ordered\n", "line 3: 'window N, ordered'")]
    [InlineData("HEAD\nwindow 2, backwards\n", "line 3: 'window N, ordered'")]
    [InlineData("HEAD\nwindow 2, ordered\nwords\n", "line 4: the stop words were expected")]
    [InlineData("HEAD\nwindow 2, ordered\nstop words\twe\nterm\n", "line 5: the columns term, firsts, seconds")]
    [InlineData("TERMS\nx\t1\n", "line 6: a term and two numbers")]
    [InlineData("TERMS\nx\t1\t1\nx\t1\t1\n", "line 7: the term 'x' was there before")]
    [InlineData("TERMS\nx\t1\t1\ny\t1\t1\nfirst\n", "line 8: the columns first, second, count, articles")]
    [InlineData("PAIRS\n0\t2\t1\t1\n", "line 9: the numbers of two terms")]
    [InlineData("PAIRS\n0\t1\t1\t2\n", "line 9: the numbers of two terms")]
    [InlineData("PAIRS\n0\t1\t5\t3\n", "line 9: the numbers of two terms")]
    [InlineData("PAIRS\n0\t1\t1\t0\n", "line 9: the numbers of two terms")]
    [InlineData("PAIRS\n1\t0\t1\t1\n0\t1\t1\t1\n", "line 10: pairs were expected in ascending order")]
    [InlineData("PAIRS\n0\t1\t1\t1\n", "line 10: the file ends too early")]
    [InlineData("PAIRS\n0\t1\t1\t1\n1\t0\t2\t2\n1\t1\t1\t1\n", "line 11: there are more than 2 pairs")]
    public void What_is_not_whole_is_an_error_that_names_the_line(string content, string message)
    {
        const string head = "2 articles, 9 words, 2 terms, 2 pairs\nwords by tokenizer 1";
        const string terms = head + "\nwindow 2, ordered\nstop words\nterm\tfirsts\tseconds";
        const string pairs = terms + "\nx\t1\t1\ny\t1\t1\nfirst\tsecond\tcount\tarticles";
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "pairs.tsv");
        File.WriteAllText(file, content.Replace("PAIRS", pairs, StringComparison.Ordinal).Replace("TERMS", terms, StringComparison.Ordinal)
            .Replace("HEAD", head, StringComparison.Ordinal));

        Assert.StartsWith("pairs.tsv, " + message, Assert.Throws<InvalidDataException>(() => PairTotals.Load(file)).Message, StringComparison.Ordinal);
    }

    private static Tokens Of(string[] texts, int from, int to) =>
        Articles.Corpus([.. Enumerable.Range(from, to - from).Select(i => (FormattableString.Invariant($"{i}.txt"), texts[i]))]).Tokenize();
}
