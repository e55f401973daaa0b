using Analysis.Corpora;
using Analysis.Text;
using FsCheck.Fluent;

namespace Analysis.Tests.Corpora;

public class JoinedTokensTests
{
    private static readonly TokenizerOptions Joined = new() { Compounds = Compounds.Of("arms embargo", "Government of National Accord", "of arms") };

    private static readonly Corpus Corpus = Articles.Corpus(
        ("a.txt", "An arms embargo and the ARMS Embargo. Arms. Embargo of arms.\n\nNew arms"),
        ("b.txt", ""),
        ("c.txt", "The Government\nof National Accord holds."));

    [Fact]
    public void An_expression_is_one_word_with_one_id()
    {
        var tokens = Corpus.Tokenize(Joined);

        Assert.Equal(
            ["an", "arms_embargo", "and", "the", "arms", "embargo", "of_arms", "new", "government_of_national_accord", "holds"], tokens.Matrix().Terms);
        Assert.Equal([0, 1, 2, 3, 1, 4, 5, 6, 7, 4, 3, 8, 9], tokens.Ids.ToArray());
        Assert.Equal([0, 10, 10, 13], tokens.ArticleStarts.ToArray());
        Assert.Equal([0, 5, 6, 8, 10], tokens.SentenceStarts.ToArray());
        Assert.Equal([0, 8, 10], tokens.ParagraphStarts.ToArray());
        Assert.Equal(13, tokens.Count);
    }

    [Fact]
    public void It_stands_from_the_start_of_its_first_word_to_the_end_of_its_last()
    {
        var tokens = Corpus.Tokenize(Joined);

        Assert.Equal(["arms embargo", "ARMS Embargo"], tokens.Occurrences("arms embargo").Select(Corpus.TextOf));
        Assert.Equal(tokens.Occurrences("arms embargo"), tokens.Occurrences("Arms_Embargo"));
        Assert.Equal(["Government\nof National Accord"], tokens.FirstOccurrences(["government_of_national_accord"], 5)[0].Select(Corpus.TextOf));
        Assert.Equal(["Arms", "arms"], tokens.Occurrences("arms").Select(Corpus.TextOf));
        Assert.Equal([new("arms embargo", 2, 1)], tokens.FormsOf("arms_embargo"));
        Assert.Equal("'a b' is 2 words (a, b)", Assert.Throws<ArgumentException>(() => tokens.Occurrences("a b")).Message[..23]);
    }

    // Words are read into room for 1024: an article of as many fills it.
    [Theory]
    [InlineData(509)]
    [InlineData(510)]
    [InlineData(511)]
    public void Forms_are_those_that_were_read_whatever_the_length_of_an_article(int times)
    {
        var tokens = Articles.Corpus(("a.txt", "arms embargo arms embargo" + string.Concat(Enumerable.Repeat(" x y", times)))).Tokenize(Joined);

        Assert.Equal([new("x", times, 1)], tokens.FormsOf("x"));
        Assert.Equal([new("arms embargo", 2, 1)], tokens.FormsOf("arms embargo"));
    }

    [Fact]
    public void Every_analysis_takes_it_for_a_word()
    {
        var tokens = Corpus.Tokenize(Joined);

        Assert.Equal(["arms embargo", "ARMS Embargo"], tokens.Concordance("arms embargo").Select(line => line.Match));
        Assert.Equal(["arms embargo and", "ARMS Embargo"], [tokens.Concordance("arms embargo and").Single().Match, tokens.Concordance("the arms_em*").Single().Match[4..]]);
        Assert.Equal(2, tokens.Frequencies().Find("arms embargo")!.Count);
        Assert.Equal([1, 2, 1, 1, 2, 1, 1, 1], tokens.Matrix().CountsOf(0).ToArray());
        Assert.Equal("holds", tokens.Collocates("government of national accord", new() { MinimumCount = 1 })[0].Collocate);
        Assert.Contains("arms_embargo", tokens.Keyness(article => article.Id == "a.txt", options: new() { MinimumCount = 1 }).Select(term => term.Term));
        Assert.Equal(Corpus.Tokenize().Readability(), tokens.Readability());
    }

    [Fact]
    public void Phrases_of_a_corpus_become_its_compounds()
    {
        var phrases = Corpus.Tokenize().Phrases(new() { MinimumCount = 2 });

        Assert.Equal(Compounds.Of("arms embargo"), Compounds.From(phrases));
        Assert.Equal(2, Corpus.Tokenize(new() { Compounds = Compounds.From(phrases) }).Frequencies().Find("arms_embargo")!.Count);
    }

    [Fact]
    public void Words_are_those_joined_one_by_one_in_each_sentence()
    {
        string[][] expressions = [["a", "b"], ["a", "b", "c"], ["b", "c", "d", "a"], ["d", "d"]];
        var words = Gen.Elements("a", "b", "c", "d", "A", "B", "c.", "d.", "a,", "visits").ArrayOf(60).ToArbitrary();
        var options = new TokenizerOptions { Stemming = Stemming.Porter2, Compounds = Compounds.Of(expressions.Select(words => string.Join(' ', words))) };
        Holds.ForSeeded(Prop.ForAll(words, words, (first, second) =>
        {
            var corpus = Articles.Corpus(("a.txt", string.Join(' ', first)), ("b.txt", string.Join('\n', second)));
            var tokens = corpus.Tokenize(options);
            var plain = corpus.Tokenize(options with { Compounds = null });
            var expected = new List<string>();
            var (sentences, starts) = (new List<int>(), plain.SentenceStarts.ToArray());
            int[] bounds = [.. starts, plain.Count];
            for (var sentence = 0; sentence < starts.Length; sentence++)
            {
                sentences.Add(expected.Count);
                string[] left = [.. Enumerable.Range(bounds[sentence], bounds[sentence + 1] - bounds[sentence]).Select(i => plain.Vocabulary[plain.Ids[i]])];
                while (left.Length > 0)
                {
                    var length = expressions.Where(expression => left.Take(expression.Length).SequenceEqual(expression)).Select(expression => expression.Length).Append(1).Max();
                    expected.Add(string.Join('_', left.Take(length)));
                    left = left[length..];
                }
            }

            string[] found = [.. tokens.Ids.ToArray().Select(id => tokens.Vocabulary[id])];
            return found.SequenceEqual(expected)
                && tokens.SentenceStarts.SequenceEqual(sentences.ToArray())
                && Enumerable.Range(0, tokens.Vocabulary.Count).Select(id => tokens.Vocabulary[id]).SequenceEqual(expected.Distinct())
                && Enumerable.Range(0, tokens.Vocabulary.Count).All(id =>
                    tokens.OccurrencesOf(id).Select(span => string.Join('_', plain.Tokenizer.Words(corpus.TextOf(span)))).ToArray() is var places
                    && places.Length == expected.Count(word => word == tokens.Vocabulary[id]) && places.All(place => place == tokens.Vocabulary[id]));
        }), values: 60);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Any_number_of_cores_makes_the_same_ids(int cores)
    {
        var random = new Random(7);
        var corpus = Articles.Corpus([.. Enumerable.Range(0, 40).Select(i => (
            FormattableString.Invariant($"{i:000}.txt"),
            string.Join(' ', Enumerable.Range(0, random.Next(2000)).Select(_ => FormattableString.Invariant($"w{random.Next(1 + random.Next(50))}")))))]);
        var tokenizer = new Tokenizer(new() { Compounds = Compounds.Of("w1 w2", "w3 w1 w2", "w0 w0") });
        var one = TokensBuilder.Build(corpus, tokenizer, 1, null, default);

        var many = TokensBuilder.Build(corpus, tokenizer, cores, null, default);

        Assert.True(one.Vocabulary.Find("w0_w0") >= 0);
        Assert.True(one.Ids.SequenceEqual(many.Ids));
        Assert.True(one.ArticleStarts.SequenceEqual(many.ArticleStarts));
        Assert.True(one.SentenceStarts.SequenceEqual(many.SentenceStarts));
        Assert.All(Enumerable.Range(0, one.Vocabulary.Count), id => Assert.Equal(one.Vocabulary[id], many.Vocabulary[id]));
    }
}
