using System.Text;
using Analysis.Data;

namespace Analysis.Tests.Data;

public sealed class JsonLinesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Columns_come_as_their_names_occur_and_what_lacks_is_null()
    {
        var frame = Load("{\"id\":1,\"text\":\"a\"}\n\n{\"text\":null,\"score\":0.5,\"id\":2}\r\n{\"id\":3,\"ok\":true}");

        Assert.Equal(["id", "text", "score", "ok"], frame.ColumnNames);
        Assert.Equal([1, 2, 3], frame.Column<int>("id"));
        Assert.Equal(["a", null, null], frame.Column<string?>("text"));
        Assert.Equal([null, 0.5, null], frame.Column<double?>("score"));
        Assert.Equal([null, null, true], frame.Column<bool?>("ok"));
    }

    [Theory]
    [InlineData("2147483647", "1", typeof(int))]
    [InlineData("2147483648", "1", typeof(long))]
    [InlineData("1.5", "1", typeof(double))]
    [InlineData("1.5", "9007199254740993", typeof(string))]
    [InlineData("9223372036854775808", "1", typeof(string))]
    [InlineData("1e999", "1", typeof(string))]
    [InlineData("\"1\"", "1", typeof(string))]
    [InlineData("true", "1", typeof(string))]
    [InlineData("null", "null", typeof(string))]
    public void The_type_of_a_column_is_that_of_all_its_values(string first, string second, Type expected) =>
        Assert.Equal(expected, Load($"{{\"a\":{first}}}\n{{\"a\":{second}}}")["a"].Type);

    [Fact]
    public void Nested_values_and_large_numbers_stay_json_text() =>
        Assert.Equal(["[1,{\"b\":2}]", "9223372036854775808"], Load("{\"a\":[1,{\"b\":2}]}\n{\"a\":9223372036854775808}").Column<string>("a"));

    [Theory]
    [InlineData("{\"a\":1}\n{\"a\":}", "frame.jsonl, line 2: this is no valid JSON from byte 6 on. Each line holds one object: {\"name\": value}.")]
    [InlineData("[1]", "frame.jsonl, line 1: found a list. Each line holds one object: {\"name\": value}.")]
    [InlineData("{\"a\":1,\"a\":2}", "frame.jsonl, line 1: the name 'a' occurs twice. Keep one of them.")]
    public void A_broken_line_is_an_error_that_says_where(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Load(text)).Message);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_error_that_says_where()
    {
        File.WriteAllBytes(Path(), [.. "{\"a\":1}\n{\"a\":\""u8, 0xE9, .. "\"}"u8]);

        Assert.Equal(
            "frame.jsonl, line 2: the byte 0xE9 is not UTF-8. Save the file as UTF-8.",
            Assert.Throws<FormatException>(() => DataFrame.LoadJsonLines(Path())).Message);
    }

    [Fact]
    public void Rows_are_written_as_objects_alike_in_every_culture()
    {
        new DataFrame(
            Column.Of<double?>("a \"b\"", 1234.5, double.NaN, null),
            Column.Of<string?>("text", "naïve \"Хафтар\"\n", "", null),
            Column.Of("day", new DateOnly(2016, 11, 29), new(2018, 1, 1), new(2019, 1, 1)),
            Column.Of<object?>("any", true, 7UL, 1.50m)).SaveJsonLines(Path());

        Assert.Equal(
            """
            {"a \"b\"":1234.5,"text":"naïve \"Хафтар\"\n","day":"2016-11-29","any":true}
            {"a \"b\"":null,"text":"","day":"2018-01-01","any":7}
            {"a \"b\"":null,"text":null,"day":"2019-01-01","any":1.50}

            """.ReplaceLineEndings("\n"), File.ReadAllText(Path()));
    }

    [Fact]
    public void What_is_saved_loads_again()
    {
        var frame = new DataFrame(
            Column.Of<string?>("text", "a\r\n\u2028b", null, "\"\\"), Column.Of<int?>("n", 1, null, int.MinValue),
            Column.Of("l", long.MinValue, 0, long.MaxValue), Column.Of("d", 0.1, 1e-300, double.MaxValue), Column.Of<bool?>("b", true, null, false));
        frame.SaveJsonLines(Path());

        var loaded = DataFrame.LoadJsonLines(Path());

        Assert.Equal(frame.Types, loaded.Types);
        Assert.Equal(frame.Rows.SelectMany(row => row.Values), loaded.Rows.SelectMany(row => row.Values));
    }

    [Fact]
    public void An_empty_file_is_an_empty_frame() => Assert.Empty(Load("").Columns);

    private string Path() => System.IO.Path.Combine(_folder, "frame.jsonl");

    private DataFrame Load(string text)
    {
        File.WriteAllText(Path(), text, new UTF8Encoding(false));
        return DataFrame.LoadJsonLines(Path());
    }
}
