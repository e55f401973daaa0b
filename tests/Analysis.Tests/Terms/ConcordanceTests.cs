using Analysis.Corpora;
using Analysis.Terms.Concordances;
using Analysis.Tests.Corpora;
using FsCheck.Fluent;

namespace Analysis.Tests.Terms;

public class ConcordanceTests
{
    private static readonly Tokens Tokens = Articles.Corpus(
        ("a.txt", "The army took the old port. An arms embargo, the Army said,\nholds."), ("b.txt", "Arms dealers left. No army came near the port.")).Tokenize();

    [Fact]
    public void Each_match_stands_in_its_context()
    {
        var lines = Tokens.Concordance("army", new() { Words = 2 });

        Assert.Equal(
            [
                new("The ", "army", " took the", "a.txt", null, null, 4, 4),
                new("embargo, the ", "Army", " said, holds", "a.txt", null, null, 49, 4),
                new("left. No ", "army", " came near", "b.txt", null, null, 22, 4),
            ],
            lines);
        Assert.Equal(2, lines.Articles);
    }

    [Theory]
    [InlineData("ARMY", 3)]
    [InlineData("the Army", 2)]
    [InlineData("arms embargo", 1)]
    [InlineData("arm*", 5)]
    [InlineData("arm? ?a*", 2)]
    [InlineData("the o* port", 1)]
    [InlineData("?rmy", 3)]
    [InlineData("submarine", 0)]
    public void Words_phrases_and_globs_are_found(string query, int count) => Assert.Equal(count, Tokens.Concordance(query).Count);

    [Fact]
    public void Lines_are_sorted_by_the_words_around()
    {
        Assert.Equal(["took", "said", "came"], Words(ConcordanceOrder.Text));
        Assert.Equal(["came", "said", "took"], Words(ConcordanceOrder.Right));
        // 'the army took' stands at an article's beginning, before 'the' there is nothing.
        Assert.Equal(["came", "took", "said"], Words(ConcordanceOrder.Left));
        Assert.Equal(["arms dealers", "arms embargo", "army came", "army said", "army took"],
            Tokens.Concordance("arm*", new() { Order = ConcordanceOrder.Match, Words = 1 }).Select(line => $"{line.Match.ToLowerInvariant()} {line.Right.Trim(' ', ',')}"));

        static IEnumerable<string> Words(ConcordanceOrder order) =>
            Tokens.Concordance("army", new() { Order = order, Words = 1 }).Select(line => line.Right.Trim());
    }

    [Fact]
    public void The_context_can_be_the_sentence()
    {
        var line = Tokens.Concordance("Army", new() { Context = ConcordanceContext.Sentence })[1];

        Assert.Equal("An arms embargo, the [Army] said, holds.", $"{line.Left}[{line.Match}]{line.Right}");
    }

    [Fact]
    public void A_regular_expression_matches_text_and_not_words()
    {
        var lines = Tokens.ConcordanceOfPattern("(?i)rm[sy] [a-z]+", new() { Words = 1 });

        Assert.Equal(["rmy took", "rms embargo", "rmy said", "rms dealers", "rmy came"], lines.Select(line => line.Match));
        Assert.Equal("the", lines[0].Right.Trim());
        Assert.Throws<ArgumentException>(() => Tokens.ConcordanceOfPattern("(a)\\1"));
        Assert.ThrowsAny<ArgumentException>(() => Tokens.ConcordanceOfPattern("("));
    }

    [Fact]
    public void Spans_of_anybody_are_shown()
    {
        var spans = Tokens.Concordance("port").Occurrences();

        var lines = Tokens.Concordance(spans.Reverse(), new() { Words = 1 });

        Assert.Equal(["old port", "the port"], lines.Select(line => $"{line.Left.Trim()} {line.Match}"));
        Assert.Throws<KeyNotFoundException>(() => Tokens.Concordance([new ArticleSpan("c.txt", 0, 1)]));
    }

    [Fact]
    public void A_line_leads_to_its_place() => Assert.All(Tokens.Concordance("arm*"), line =>
        Assert.Equal(line.Match, Tokens.Corpus.TextOf(new(line.Article, line.Start, line.Length))));

    [Fact]
    public void Occurrences_and_lines_are_the_same_places()
    {
        var texts = Gen.Elements("army", "Navy", "port.", "\n", "the").ArrayOf(30).Select(words => string.Join(' ', words)).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(texts, text =>
        {
            var tokens = Articles.Corpus(("a.txt", text), ("b.txt", text)).Tokenize();
            return tokens.Occurrences("navy").SequenceEqual(tokens.Concordance("navy").Occurrences())
                && tokens.Concordance("navy", new() { Order = ConcordanceOrder.Left }).Occurrences().ToHashSet().SetEquals(tokens.Occurrences("navy"));
        }), values: 30);
    }

    [Fact]
    public void It_shows_itself_and_escapes_what_texts_say()
    {
        var bundle = Articles.Corpus(("a.txt", "An <b>army</b> came.")).Tokenize().Concordance("army").ToMimeBundle();

        Assert.Contains("&lt;b&gt;", bundle[Analysis.Display.MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("[army]", bundle[Analysis.Display.MimeTypes.Text], StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Tokens.Concordance("..."));
        Assert.Throws<ArgumentException>(() => Tokens.Concordance("*"));
    }

    [Fact]
    public void Defaults()
    {
        var options = new ConcordanceOptions();

        Assert.Equal((ConcordanceContext.Words, 8, ConcordanceOrder.Text), (options.Context, options.Words, options.Order));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { Words = -1 });
    }
}
