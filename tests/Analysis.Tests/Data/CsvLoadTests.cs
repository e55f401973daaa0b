using System.Text;
using Analysis.Data;
using Analysis.Display;
using FsCheck.Fluent;

namespace Analysis.Tests.Data;

public sealed class CsvLoadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("true\nFALSE", typeof(bool))]
    [InlineData("1\n-2147483648", typeof(int))]
    [InlineData("1\n2147483648", typeof(long))]
    [InlineData("1\n9223372036854775807", typeof(long))]
    [InlineData("1\n9223372036854775808", typeof(string))]
    [InlineData("1\n0.5", typeof(double))]
    [InlineData("1e5\n-.5\n-0", typeof(double))]
    [InlineData("NaN\n-Infinity\n1", typeof(double))]
    [InlineData("1e999", typeof(string))]
    [InlineData("9007199254740992\n0.5", typeof(double))]
    [InlineData("9007199254740993\n0.5", typeof(string))]
    [InlineData("2016-11-29\n2016-12-01", typeof(DateOnly))]
    [InlineData("2016-02-30", typeof(string))]
    [InlineData("2016-11-29T12:30:00\n2016-11-29 12:30:00.25Z", typeof(DateTime))]
    [InlineData("2016-11-29T12:30:00+03:00", typeof(string))]
    [InlineData("08123\n1", typeof(string))]
    [InlineData("0\n1", typeof(int))]
    [InlineData("+1", typeof(string))]
    [InlineData("1,5", typeof(string))]
    [InlineData("1 000", typeof(string))]
    [InlineData(" 1", typeof(string))]
    [InlineData("1.", typeof(string))]
    [InlineData("1e", typeof(string))]
    [InlineData("yes\nno", typeof(string))]
    [InlineData("true\n1", typeof(string))]
    [InlineData("29/11/2016", typeof(string))]
    public void The_type_of_a_column_is_that_of_all_its_values(string values, Type expected)
    {
        var frame = DataFrame.LoadCsvFromString("value;other\n" + string.Concat(values.Split('\n').Select(value => value + ";x\n")), new() { Separator = ';' });

        Assert.Equal(expected, frame["value"].Type);
    }

    [Fact]
    public void Blanks_around_a_name_go_unless_it_is_quoted() => Assert.Equal(
        ["id", "words", " share "],
        DataFrame.LoadCsvFromString("id , words,\" share \"\n1,2,3\n").ColumnNames);

    [Fact]
    public void An_empty_field_is_null_and_makes_the_type_nullable()
    {
        var frame = DataFrame.LoadCsvFromString("a,b,c\n1,,x\n,2016-11-29,\n");

        Assert.Equal([1, null], frame.Column<int?>("a"));
        Assert.Equal([null, new DateOnly(2016, 11, 29)], frame.Column<DateOnly?>("b"));
        Assert.Equal(["x", null], frame.Column<string>("c"));
    }

    [Fact]
    public void Quotation_marks_keep_an_empty_text()
    {
        var frame = DataFrame.LoadCsvFromString("text,number\n\"\",\"\"\n,\nx,3\n");

        Assert.Equal(["", null, "x"], frame.Column<string>("text"));
        Assert.Equal([null, null, 3], frame.Column<int?>("number"));
    }

    [Fact]
    public void A_column_without_any_value_is_text()
    {
        var frame = DataFrame.LoadCsvFromString("a,b\n,1\n");

        Assert.Equal(typeof(string), frame["a"].Type);
        Assert.Equal(1, frame["a"].NullCount);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", 2)]
    [InlineData("a;b\n1,5;2,5\n", 2)]
    [InlineData("a\tb\tc\nx, y\tz\t1\n", 3)]
    [InlineData("sep=;\na;b,c\n1;2\n", 2)]
    [InlineData("\"a,x\";b\n1;2\n", 2)]
    public void The_separator_is_found(string csv, int columns) =>
        Assert.Equal(columns, DataFrame.LoadCsvFromString(csv).Columns.Count);

    [Fact]
    public void A_given_separator_holds() =>
        Assert.Equal(["a,b"], DataFrame.LoadCsvFromString("a,b\n1,2\n", new() { Separator = ';' }).ColumnNames);

    [Fact]
    public void Without_a_header_columns_are_numbered()
    {
        var frame = DataFrame.LoadCsvFromString("1,x\n2,y", new() { Header = false });

        Assert.Equal(["column1", "column2"], frame.ColumnNames);
        Assert.Equal([1, 2], frame.Column<int>("column1"));
    }

    [Fact]
    public void A_column_without_a_name_is_numbered() =>
        Assert.Equal(["a", "column2"], DataFrame.LoadCsvFromString("a,\n1,2").ColumnNames);

    [Fact]
    public void A_reader_is_read_to_its_end()
    {
        using var reader = new StringReader("a,b\n1,2\n3,4");

        Assert.Equal([1, 3], DataFrame.LoadCsv(reader).Column<int>("a"));
    }

    [Fact]
    public void A_header_alone_is_a_frame_without_rows()
    {
        var frame = DataFrame.LoadCsvFromString("a,b\r\n");

        Assert.Equal(0, frame.RowCount);
        Assert.Equal([typeof(string), typeof(string)], frame.Columns.Select(column => column.Type));
    }

    [Fact]
    public void Empty_lines_are_nothing_but_in_a_single_column()
    {
        Assert.Equal(2, DataFrame.LoadCsvFromString("a,b\n\n1,2\n\n3,4\n\n").RowCount);
        Assert.Equal([1, null, 2], DataFrame.LoadCsvFromString("a\n1\n\n2\n").Column<int?>("a"));
    }

    [Fact]
    public void Types_that_are_given_are_taken()
    {
        var options = new CsvOptions { Types = new Dictionary<string, Type> { ["price"] = typeof(decimal), ["length"] = typeof(TimeSpan?), ["id"] = typeof(string), ["day"] = typeof(DayOfWeek) } };

        var frame = DataFrame.LoadCsvFromString("price,length,id,day\n1.50,01:30:00,7,Monday\n2,,8,Sunday\n", options);

        Assert.Equal([1.50m, 2m], frame.Column<decimal>("price"));
        Assert.Equal([TimeSpan.FromMinutes(90), null], frame.Column<TimeSpan?>("length"));
        Assert.Equal(["7", "8"], frame.Column<string>("id"));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Sunday], frame.Column<DayOfWeek>("day"));
    }

    [Fact]
    public void Without_inference_everything_is_text() =>
        Assert.Equal([typeof(string), typeof(string)], DataFrame.LoadCsvFromString("a,b\n1,true", new() { InferTypes = false }).Columns.Select(column => column.Type));

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    public void Encodings_with_a_mark_and_plain_UTF8_are_recognised(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("naïve,Хафтар\r\nحفتر,𝔄\r\n")];

        var frame = DataFrame.LoadCsv(Write(bytes));

        Assert.Equal(["naïve", "Хафтар"], frame.ColumnNames);
        Assert.Equal(["حفتر", "𝔄"], frame.Rows[0].Values);
    }

    [Fact]
    public void A_given_encoding_is_taken() => Assert.Equal(
        ["café"],
        DataFrame.LoadCsv(Write(Encoding.Latin1.GetBytes("a\r\ncafé\r\n")), new() { Encoding = Encoding.Latin1 }).Column<string>("a"));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_error_that_says_where()
    {
        var path = Write(Encoding.Latin1.GetBytes("a,b\r\n1,2\r\ncafé,3\r\n"));

        Assert.Equal(
            "articles.csv, line 3: the byte 0xE9 is not UTF-8. Save the file as UTF-8, or name its encoding in the options, for example Encoding.Latin1.",
            Assert.Throws<FormatException>(() => DataFrame.LoadCsv(path)).Message);
    }

    [Theory]
    [InlineData("a,b\n1,2\n1,2,3\n", "articles.csv, line 3: 3 fields, the header has 2. Quote the field that holds a comma.")]
    [InlineData("a;b\n1;2\n1;2;3\n", "articles.csv, line 3: 3 fields, the header has 2. Quote the field that holds a semicolon.")]
    [InlineData("a,b,c\n\"x\ny\",2,3\n1,2\n", "articles.csv, line 4: 2 fields, the header has 3. Add the missing commas, or quote the field that holds a line break.")]
    [InlineData("a,b,c\n1\n", "articles.csv, line 2: 1 field, the header has 3. Add the missing commas, or quote the field that holds a line break.")]
    [InlineData("a,b,a\n1,2,3\n", "articles.csv, line 1: columns 1 and 3 are both named 'a'. Rename one of them.")]
    [InlineData("a,b\n1,\"x\n2,y\n", "articles.csv, line 2: a quoted field begins in this record and never ends. Close it, or double a quotation mark that belongs to the text.")]
    [InlineData("a,b\n1,\"x\"y\n", "articles.csv, line 2: text follows the closing quotation mark of a field. Double a quotation mark that belongs to the text.")]
    [InlineData("", "articles.csv is empty: expected a line with the columns' names.")]
    public void A_broken_file_is_an_error_that_says_what_to_do(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => DataFrame.LoadCsv(Write(Encoding.UTF8.GetBytes(csv)))).Message);

    [Fact]
    public void Without_a_header_the_first_line_is_the_measure() => Assert.Equal(
        "CSV text, line 2: 1 field, the first line has 2. Add the missing commas, or quote the field that holds a line break.",
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("1,2\n3\n", new() { Header = false })).Message);

    [Fact]
    public void A_field_that_is_not_of_the_given_type_is_an_error()
    {
        var options = new CsvOptions { Types = new Dictionary<string, Type> { ["words"] = typeof(int) } };

        Assert.Equal(
            "CSV text, line 3: 'many' in column 'words' is no int. Correct it, or read the column as string.",
            Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("words,x\n1,2\nmany,3\n", options)).Message);
        Assert.Equal(
            "CSV text, line 2: column 'words' is empty, but int has no null. Ask for int? in Types.",
            Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("words,x\n,2\n", options)).Message);
        Assert.Equal(
            "CSV text has no column 'words', which the option Types names. It has: a, b.",
            Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("a,b\n1,2\n", options)).Message);
    }

    [Fact]
    public void Whatever_the_bytes_are_they_load_or_the_error_names_the_file()
    {
        var pieces = Gen.Elements("a", "1", "-0.5", "2016-11-29", "true", ",", ";", "\t", "|", "\"", "\"\"", "\r", "\n", "\r\n", "\n\n", " ", "\0", "\uFEFF", "é", "sep=;");
        var texts = pieces.ListOf().Select(list => Encoding.UTF8.GetBytes(string.Concat(list)));
        var bytes = ArbMap.Default.GeneratorFor<byte[]>();

        Holds.ForSeeded(Prop.ForAll(Gen.OneOf(texts, bytes).ToArbitrary(), content =>
        {
            var mistake = Record.Exception(() => DataFrame.LoadCsv(Write(content)));
            if (mistake is null) return;
            Assert.IsType<FormatException>(mistake);
            Assert.StartsWith("articles.csv", mistake.Message, StringComparison.Ordinal);
        }), values: 2000);
    }

    [Fact]
    public void A_cell_that_is_interrupted_stops_reading()
    {
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();
        var csv = "a\n" + string.Concat(Enumerable.Repeat("1\n", 5000));

        using (new CellContext(new NoOutput(), interrupted.Token).Enter())
            Assert.Throws<OperationCanceledException>(() => DataFrame.LoadCsvFromString(csv));
    }

    [Fact]
    public void The_defaults_of_the_options()
    {
        var options = new CsvOptions();

        Assert.Null(options.Separator);
        Assert.True(options.Header);
        Assert.Null(options.Encoding);
        Assert.True(options.InferTypes);
        Assert.Empty(options.Types);
    }

    private string Write(byte[] bytes)
    {
        var path = Path.Combine(_folder, "articles.csv");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private sealed class NoOutput : ICellOutput
    {
        public MimeBundle Format(object? value) => MimeBundle.Text("");

        public void Display(MimeBundle bundle, string? displayId)
        {
        }

        public void Update(MimeBundle bundle, string displayId)
        {
        }

        public void Report(CellProgress progress)
        {
        }
    }
}
