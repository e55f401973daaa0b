using Analysis.Corpora;

namespace Analysis.Tests.Corpora;

public sealed class TextsReadAgainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TextsReadAgainTests()
    {
        for (var i = 0; i < 40; i++) _folder.Write($"{i:00}.txt", $"Talks, day {i}, in the port\n\n{Articles.Body}\r\n{string.Concat(Enumerable.Repeat($"word{i} ", i))}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Counting_is_the_same_whether_texts_stay_in_memory_or_not()
    {
        var held = Corpus.Load(_folder.Path).Tokenize();
        var again = Corpus.Load(_folder.Path, new() { TextInMemory = 0 }).Tokenize();
        var some = Corpus.Load(_folder.Path, new() { TextInMemory = 2000 }).Tokenize();

        Assert.Equal(held.Ids, again.Ids);
        Assert.Equal(held.Ids, some.Ids);
        Assert.Equal(held.Occurrences("word7"), again.Occurrences("word7"));
        Assert.Equal(held.Corpus.Select(article => article.Words), again.Corpus.Select(article => article.Words));
    }

    [Fact]
    public void A_file_that_has_changed_is_not_counted_in_silence()
    {
        var corpus = Corpus.Load(_folder.Path, new() { TextInMemory = 0 });
        _folder.Write("39.txt", "other");

        Assert.ThrowsAny<Exception>(() => corpus.Tokenize());
        Assert.Contains("39.txt", Assert.Throws<CorpusException>(() => corpus["39.txt"].Text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_counted_once_for_table_and_description()
    {
        var corpus = Corpus.Load(_folder.Path);

        Assert.All(corpus, article => Assert.False(article.HasWords));
        corpus.Describe();
        Assert.All(corpus, article => Assert.True(article.HasWords));
        Assert.Equal(corpus.Sum(article => article.Words), corpus.Tokenize().Count);
    }
}
