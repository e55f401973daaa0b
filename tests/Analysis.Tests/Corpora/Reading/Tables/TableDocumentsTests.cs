using System.Text;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Tests.Corpora.Reading.Tables;

public sealed class TableDocumentsTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.csv", ',')]
    [InlineData("a.csv", ';')]
    [InlineData("a.csv", '|')]
    [InlineData("a.csv", '\t')]
    [InlineData("a.tsv", '\t')]
    public void A_record_is_an_article_whatever_separates_its_fields(string file, char separator)
    {
        var table = $"\uFEFFid,Headline,Published Date,publication,Author,article text\r\n1,Port,2016-11-28,Harbour Star,By Jane Doe,\"One, \"\"two\"\"; a|b\tc.\r\nThree.\"\r\n2,Only,,,,\r\n"
            .Replace("One, ", "One~ ", StringComparison.Ordinal).Replace(',', separator).Replace('~', ',');
        var documents = _folder.Write(file, table).Documents();

        Assert.Equal([$"{file}#1", $"{file}#2"], documents.Select(document => document.Id));
        Assert.Equal("Port\n\nOne, \"two\"; a|b\tc.\r\nThree.", documents[0].Text);
        Assert.Equal(new Given("2016-11-28", "column \"Published Date\"", new(2, "2016-11-28")), documents[0].Given.Date);
        Assert.Equal(("Harbour Star", "Jane Doe"), (documents[0].Given.Outlet!.Value, documents[0].Given.Byline!.Value));
        Assert.Equal(("Only", 4), (documents[1].Text, documents[1].Given.Headline!.Evidence!.Line));
        Assert.All(documents, document => Assert.Equal(document.Text, document.Source.Read()));
    }

    [Fact]
    public void Columns_can_be_named()
    {
        var document = _folder.Write("a.csv", "text,c1,c2\nno,A,a\n").Document(new() { TextField = "C2", HeadlineField = "c1" });

        Assert.Equal("A\n\na", document.Text);
    }

    [Fact]
    public void A_table_without_a_column_of_text_says_what_it_has()
    {
        Assert.Equal(
            ["a.csv, line 1: no column holds a text or a headline: found id, label, looked for body, text, content, articleBody and the like. "
                + "Give the first line the columns' names, or name the column: new ReadingOptions { TextField = \"...\" }."],
            _folder.Write("a.csv", "id,label\n1,x\n").Problems());
    }

    [Fact]
    public void A_ragged_record_is_a_problem_with_its_line_and_the_others_are_read()
    {
        var results = _folder.Write("a.csv", "title,text\nA,\"a\na\"\nB,b,c\nC\nD,d\n").Read();

        Assert.Equal(["A\n\na\na", "D\n\nd"], results.Select(result => result.Document?.Text).OfType<string>());
        Assert.Equal(
            [
                "a.csv, line 4: 3 fields, the header has 2. Quote the field that holds a comma.",
                "a.csv, line 5: 1 field, the header has 2. Add the missing commas, or quote the field that holds a line break.",
            ],
            results.Select(result => result.Problem?.Message).OfType<string>());
    }

    [Fact]
    public void A_field_that_never_ends_is_a_problem()
    {
        var results = _folder.Write("a.csv", "title,text\nA,a\nB,\"b\nC,c\n").Read();

        Assert.Equal("A\n\na", results[0].Document!.Text);
        Assert.Equal(
            "a.csv, line 3: a quoted field begins in this record and never ends. Close the field, or double a quotation mark that belongs to the text.",
            results[1].Problem!.Message);
    }

    [Fact]
    public void Old_encodings_and_UTF_16_are_read()
    {
        _folder.Write("a.csv", [.. "text,title\ncaf"u8, 0xE9, .. ",A\n"u8]).Write("b.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("text,title\nÜber,B\n")]);

        var documents = _folder.Documents();

        Assert.Equal(["A\n\ncafé", "B\n\nÜber"], documents.Select(document => document.Text));
        Assert.Equal(["windows-1252", "utf-16le"], documents.Select(document => document.Encoding.Name));
        Assert.All(documents, document => Assert.Equal(document.Text, document.Source.Read()));
    }

    [Fact]
    public void A_record_larger_than_the_limit_ends_the_table()
    {
        var results = _folder.Write("a.csv", $"title,text\nA,a\nB,\"{new string('b', 200_000)}\"\n").Read(new() { MaximalArticleBytes = 100_000 });

        Assert.Equal("A\n\na", results[0].Document!.Text);
        Assert.Contains("it is larger than 97.66 KB, the limit for records (ReadingOptions.MaximalArticleBytes)", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_far_into_a_large_table_are_read_again_from_their_offsets()
    {
        var table = new StringBuilder("title,text\r\n");
        for (var i = 0; i < 40_000; i++) table.Append(i).Append(",\"Text, with é\r\nand line ").Append(i).Append("\"\r\n");

        var documents = _folder.Write("a.csv", table.ToString()).Documents();

        Assert.Equal(40_000, documents.Count);
        Assert.Equal("39999\n\nText, with é\r\nand line 39999", documents[^1].Source.Read());
        Assert.Equal("12345\n\nText, with é\r\nand line 12345", documents[12345].Source.Read());
    }
}
