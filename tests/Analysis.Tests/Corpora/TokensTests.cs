using Analysis.Corpora;
using Analysis.Text;

namespace Analysis.Tests.Corpora;

public class TokensTests
{
    private static readonly Corpus Corpus = Articles.Corpus(("a.txt", "The army’s port.\r\nThe ARMY"), ("b.txt", ""), ("c.txt", "A port, the army"));

    [Fact]
    public void Ids_count_words_in_the_order_of_their_first_occurrence()
    {
        var tokens = Corpus.Tokenize();

        Assert.Equal([0, 1, 2, 0, 1, 3, 2, 0, 1], tokens.Ids.ToArray());
        Assert.Equal([0, 5, 5, 9], tokens.ArticleStarts.ToArray());
        Assert.Equal([3, 2, 0, 1], tokens.Of(2).ToArray());
        Assert.Equal("port", tokens.Vocabulary[2]);
        Assert.Equal(
            "9 words, 4 different ones, in 3 articles; words by tokenizer 1: case folded, hyphens kept, possessives stripped, "
            + "numbers counted, web addresses left out",
            tokens.ToString());
    }

    [Fact]
    public void Sentences_and_paragraphs_begin_at_words()
    {
        var tokens = Articles.Corpus(
            ("a.txt", "The port is shut. It stays shut.\n\n...\n\nThe army left."), ("b.txt", ""), ("c.txt", "A port. An army.")).Tokenize();

        Assert.Equal([0, 7, 10], tokens.ArticleStarts.ToArray()[..1].Concat(tokens.ParagraphStarts.ToArray()[1..]));
        Assert.Equal([0, 4, 7, 10, 12], tokens.SentenceStarts.ToArray());
    }

    [Fact]
    public void A_word_takes_four_bytes_and_what_is_known_of_it_half_a_byte()
    {
        var sentence = "The army of the east said on Tuesday that it had taken the port and would not give it up before talks in the capital. ";
        var tokens = Articles.Corpus([.. Enumerable.Range(0, 300).Select(i => (
            FormattableString.Invariant($"{i:000}.txt"), string.Concat(Enumerable.Repeat(sentence, 40 + (i % 7)))))]).Tokenize();

        var columns = tokens.Columns;
        var bytes = 4.0 * (columns.IdsAndRoom.Length + columns.Starts.Length + columns.Sentences.Length + columns.Paragraphs.Length);

        Assert.InRange(bytes / tokens.Count, 4, 4.5);
    }

    [Fact]
    public void A_matrix_has_a_row_an_article_or_a_group()
    {
        var tokens = Corpus.Tokenize();

        Assert.Equal(["a.txt", "b.txt", "c.txt"], tokens.Matrix().Rows);
        Assert.Equal([2, 2, 1], tokens.Matrix().CountsOf(0).ToArray());
        Assert.Equal(["first", "(unknown)"], tokens.Matrix(article => article.Id == "a.txt" ? "first" : null).Rows);
        Assert.Equal(["the army", "army port", "a port", "port the"], tokens.Grams().Terms);
    }

    [Fact]
    public void Occurrences_lead_back_to_the_text()
    {
        var occurrences = Corpus.Tokenize().Occurrences("Army's");

        Assert.Equal([new("a.txt", 4, 4), new("a.txt", 22, 4), new("c.txt", 12, 4)], occurrences);
        Assert.Equal(["army", "ARMY", "army"], occurrences.Select(occurrences.TextOf));
        Assert.Empty(Corpus.Tokenize().Occurrences("navy"));
    }

    [Theory]
    [InlineData("two words", "'two words' is 2 words (two, words)")]
    [InlineData("...", "'...' is no word")]
    public void Occurrences_are_those_of_one_word(string word, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => Corpus.Tokenize().Occurrences(word));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_places_of_several_words_are_found_in_one_reading()
    {
        var places = Corpus.Tokenize().FirstOccurrences(["army", "port", "nowhere"], 2);

        Assert.Equal([new("a.txt", 4, 4), new("a.txt", 22, 4)], places[0]);
        Assert.Equal(["port", "port"], places[1].Select(Corpus.TextOf));
        Assert.Empty(places[2]);
    }

    [Fact]
    public void The_first_places_are_those_of_the_occurrences_and_of_the_articles_asked_for()
    {
        var tokens = Corpus.Tokenize();

        Assert.Equal(tokens.Occurrences("army"), tokens.FirstOccurrences(["army"], int.MaxValue)[0]);
        Assert.Equal(["c.txt"], tokens.FirstOccurrences(["ARMY"], 9, article => article == 2)[0].Select(span => span.Article));
        Assert.Equal(2, tokens.FirstOccurrences(["port", "port"], 1).Count(places => places.Count == 1));
        Assert.Empty(tokens.FirstOccurrences(["army"], 0)[0]);
    }

    [Fact]
    public void A_corpus_without_articles_has_no_words()
    {
        var tokens = Corpus.Where(_ => false).Tokenize();

        Assert.Equal((0, 0), (tokens.Count, tokens.Vocabulary.Count));
        Assert.Empty(tokens.Frequencies());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(1000)]
    public void Any_number_of_cores_makes_the_same_ids(int cores)
    {
        var random = new Random(7);
        var corpus = Articles.Corpus([.. Enumerable.Range(0, 60).Select(i => (
            FormattableString.Invariant($"{i:000}.txt"),
            string.Join(' ', Enumerable.Range(0, random.Next(2000)).Select(_ => FormattableString.Invariant($"w{random.Next(1 + random.Next(500))}")))))]);
        var one = TokensBuilder.Build(corpus, Tokenizer.Default, 1, null, default);

        var many = TokensBuilder.Build(corpus, Tokenizer.Default, cores, null, default);

        Assert.True(one.Count > 1000);
        Assert.True(one.Ids.SequenceEqual(many.Ids));
        Assert.True(one.ArticleStarts.SequenceEqual(many.ArticleStarts));
        Assert.True(one.SentenceStarts.SequenceEqual(many.SentenceStarts));
        Assert.True(one.ParagraphStarts.SequenceEqual(many.ParagraphStarts));
        Assert.All(Enumerable.Range(0, one.Vocabulary.Count), id => Assert.Equal(one.Vocabulary[id], many.Vocabulary[id]));
        Assert.Equal(one.Vocabulary.Count, many.Vocabulary.Count);
    }

    [Fact]
    public void Tokenizing_is_cancelled_by_the_caller() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Corpus.Tokenize(cancellation: new(canceled: true)));
}
