using Analysis.Tests.Corpora;
using Analysis.Text;
using Analysis.Text.Matrices;

namespace Analysis.Tests.Text.Matrices;

public class TermTotalsTests
{
    [Fact]
    public void Totals_of_parts_that_were_saved_are_merged_to_those_of_the_whole()
    {
        using var folder = new TemporaryFolder();
        var texts = DocumentTermMatrixTests.Written(90);
        var (first, second) = (Path.Combine(folder.Path, "1.tsv"), Path.Combine(folder.Path, "2.tsv"));
        TextTokens.Of(texts[..31]).Matrix().Totals().Save(first);
        TextTokens.Of(texts[31..]).Matrix().Totals().Save(second);
        var whole = TextTokens.Of(texts).Matrix().Totals();

        var merged = TermTotals.Load(first).Merge(TermTotals.Load(second));

        Assert.Equal(whole.Terms, merged.Terms);
        Assert.Equal(whole.Counts, merged.Counts);
        Assert.Equal(whole.Documents, merged.Documents);
        Assert.Equal(90, merged.DocumentCount);
    }

    [Theory]
    [InlineData("", "line 1: the file ends too early")]
    [InlineData("2 documents, 2 terms\nterm\tcount\tdocuments\na\t3\t2\n", "line 4: the file ends too early")]
    [InlineData("2 documents, 1 terms\nterm\tcount\tdocuments\na\t3\t2\nb\t1\t1\n", "line 4: there are more than 1 terms")]
    [InlineData("2 documents, 2 terms\nterm\tcount\tdocuments\na\t3\t2\na\t1\t1\n", "line 4: the term 'a' was there before")]
    [InlineData("2 documents, 1 terms\nterm\tcount\tdocuments\na\t3\t3\n", "line 3: a term, its count")]
    [InlineData("2 documents, 1 terms\nterm\tcount\tdocuments\na\t1\t2\n", "line 3: a term, its count")]
    [InlineData("2 documents, 1 terms\nwhat\n", "line 2: the columns")]
    [InlineData("two documents\n", "line 1: 'N documents, N terms'")]
    public void What_is_not_whole_is_an_error_that_names_the_line(string content, string message)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "totals.tsv");
        File.WriteAllText(file, content);

        Assert.StartsWith("totals.tsv, " + message, Assert.Throws<InvalidDataException>(() => TermTotals.Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_an_error_of_the_same_kind()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "totals.tsv");
        File.WriteAllBytes(file, [.. "1 documents, 1 terms\nterm\tcount\tdocuments\ncaf"u8, 0xE9, .. "\t1\t1\n"u8]);

        var error = Assert.Throws<InvalidDataException>(() => TermTotals.Load(file));

        Assert.Equal("totals.tsv, line 1: this line or one of the next is not UTF-8. Save the totals again.", error.Message);
    }
}
