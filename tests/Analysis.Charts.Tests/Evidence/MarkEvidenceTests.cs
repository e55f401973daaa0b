using Analysis.Corpora;

namespace Analysis.Charts.Tests.Evidence;

public class MarkEvidenceTests
{
    private const string Text = "The first sentence. Haftar met the minister on Tuesday, and left. The last one.";

    [Fact]
    public void A_span_brings_the_sentence_that_it_stands_in()
    {
        var corpus = Samples.CorpusOf(Text);

        var sentence = MarkEvidence.Of(corpus, "minister", [new("001.txt", Text.IndexOf("minister", StringComparison.Ordinal), 8)]).Sentences.Single();

        Assert.Equal(("Haftar met the ", "minister", " on Tuesday, and left."), (sentence.Before, sentence.Match, sentence.After));
        Assert.Equal("Haftar met the minister on Tuesday, and left.", sentence.Text);
    }

    [Fact]
    public void Long_sentences_are_cut_at_both_ends_between_words()
    {
        var words = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"word{i}"));
        var corpus = Samples.CorpusOf($"{words} MARK {words}.");

        var sentence = MarkEvidence.Of(corpus, "m", [new("001.txt", words.Length + 1, 4)]).Sentences[0];

        Assert.Matches("^… word[0-9]+ .* $", sentence.Before);
        Assert.Matches("^ word0 .* word[0-9]+ …$", sentence.After);
        Assert.InRange(sentence.Text.Length, 180, 240);
    }

    [Fact]
    public void Line_breaks_within_a_sentence_become_blanks()
    {
        var corpus = Samples.CorpusOf("One\nsentence over\r\nthree lines.");

        Assert.Equal("One sentence over three lines.", MarkEvidence.Of(corpus, "over", [new("001.txt", 13, 4)]).Sentences[0].Text);
    }

    [Fact]
    public void A_mark_keeps_the_first_twenty_sentences_and_the_number_of_all()
    {
        var corpus = Samples.CorpusOf(string.Concat(Enumerable.Repeat("Oil again. ", 30)));

        var evidence = MarkEvidence.Of(corpus, "oil", [.. Enumerable.Range(0, 30).Select(i => new ArticleSpan("001.txt", i * 11, 3))]);

        Assert.Equal((30, 20), (evidence.Total, evidence.Sentences.Count));
    }

    [Fact]
    public void An_article_that_the_corpus_does_not_have_is_named()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => MarkEvidence.Of(Samples.CorpusOf("One."), "x", [new("002.txt", 0, 3)]));

        Assert.StartsWith("The corpus has no article '002.txt'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_lists_its_evidence_as_rows_and_says_where_there_is_more()
    {
        var corpus = Samples.CorpusOf(string.Concat(Enumerable.Repeat("Oil again. ", 25)));

        var evidence = corpus.Tokenize().Frequencies().Top(1).Chart().Evidence;

        Assert.Equal(20, evidence.Count);
        Assert.Equal(new EvidenceRow("oil", "001.txt", 0, 3, "Oil again."), evidence[0]);
        Assert.StartsWith("1 of 1 marks have more places than the 20 that a figure keeps", Assert.Single(evidence.Notes), StringComparison.Ordinal);
        Assert.Equal(["Mark", "Article", "Start", "Length", "Sentence"], evidence.ToDataFrame().Columns.Select(column => column.Name));
    }
}
