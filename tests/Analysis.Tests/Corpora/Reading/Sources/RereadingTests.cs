using Analysis.Corpora;

namespace Analysis.Tests.Corpora.Reading.Sources;

public sealed class RereadingTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt", "one")]
    [InlineData("a.md", "one")]
    [InlineData("a.jsonl", "{\"text\": \"one\"}")]
    [InlineData("a.json", "[{\"text\": \"one\"}]")]
    [InlineData("a.csv", "text,title\none,")]
    public void A_file_that_changed_names_itself_and_the_remedy(string file, string content)
    {
        var document = _folder.Write(file, content).Document();
        Assert.Equal("one", document.Source.Read());
        Assert.True(document.Source.IsUnchanged());

        _folder.Write(file, content.Replace("one", "two", StringComparison.Ordinal));

        Assert.False(document.Source.IsUnchanged());
        var changed = Assert.Throws<CorpusException>(document.Source.Read);
        Assert.Equal($"{file}: changed since the corpus was loaded. Load the corpus again.", changed.Message);

        File.Delete(document.File);
        Assert.False(document.Source.IsUnchanged());
        var gone = Assert.Throws<CorpusException>(document.Source.Read);
        Assert.StartsWith($"{file}: cannot be read again: ", gone.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Load the corpus again.", gone.Message, StringComparison.Ordinal);
        Assert.Equal(file, gone.File);
    }

    [Fact]
    public void A_record_is_unchanged_where_only_others_changed()
    {
        var documents = _folder.Write("a.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}").Documents();

        _folder.Write("a.jsonl", "{\"text\": \"one\"}\n{\"text\": \"six\"}");

        Assert.Equal((true, false), (documents[0].Source.IsUnchanged(), documents[1].Source.IsUnchanged()));
        Assert.Equal("one", documents[0].Source.Read());
    }

    [Fact]
    public void A_file_that_became_shorter_is_changed()
    {
        var documents = _folder.Write("a.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}").Documents();

        _folder.Write("a.jsonl", "{");

        Assert.Throws<CorpusException>(documents[1].Source.Read);
    }
}
