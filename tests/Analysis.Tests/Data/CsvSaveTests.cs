using Analysis.Data;
using FsCheck.Fluent;

namespace Analysis.Tests.Data;

public sealed class CsvSaveTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Path => System.IO.Path.Combine(_folder, "frame.csv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Fields_are_quoted_only_where_they_must_be() => Assert.Equal(
        "plain,\"a,b\"\r\n\"say \"\"no\"\"\",\"two\nlines\"\r\n\"\",\r\n\" blank\",a;b\r\n",
        new DataFrame(
            Column.Of<string?>("plain", "say \"no\"", "", " blank"),
            Column.Of<string?>("a,b", "two\nlines", null, "a;b")).ToCsv());

    [Fact]
    public void Values_are_written_alike_in_every_culture() => Assert.Equal(
        "a,b,c,d,e,f\r\n1234.5,-0.1,true,2016-11-29,2016-11-29T12:30:00.5Z,1.02:03:04\r\n",
        new DataFrame(
            Column.Of("a", 1234.5m),
            Column.Of("b", -0.1),
            Column.Of("c", true),
            Column.Of("d", new DateOnly(2016, 11, 29)),
            Column.Of("e", new DateTime(2016, 11, 29, 12, 30, 0, 500, DateTimeKind.Utc)),
            Column.Of("f", new TimeSpan(1, 2, 3, 4))).ToCsv());

    [Fact]
    public void Separator_and_header_follow_the_options() => Assert.Equal(
        "1;\"a;b\"\r\n2;c,d\r\n",
        new DataFrame(Column.Of("n", 1, 2), Column.Of("s", "a;b", "c,d")).ToCsv(new() { Separator = ';', Header = false }));

    [Fact]
    public void Null_and_empty_text_stay_apart_in_a_single_column()
    {
        var frame = new DataFrame(Column.Of<string?>("a", "x", null, "", null));

        Assert.Equal("a\r\nx\r\n\r\n\"\"\r\n\r\n", frame.ToCsv());
        Assert.Equal(["x", null, "", null], DataFrame.LoadCsvFromString(frame.ToCsv()).Column<string>("a"));
    }

    [Fact]
    public void A_quotation_mark_cannot_separate() => Assert.StartsWith(
        "A quotation mark or line break cannot separate fields. Choose a comma, semicolon or tab.",
        Assert.Throws<ArgumentException>(() => new DataFrame().ToCsv(new() { Separator = '"' })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_saved_file_replaces_what_was_there_and_leaves_nothing_beside_it()
    {
        File.WriteAllText(Path, "old");

        new DataFrame(Column.Of("a", 1)).SaveCsv(Path);

        Assert.Equal("a\r\n1\r\n", File.ReadAllText(Path));
        Assert.Equal([Path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_file_that_cannot_be_written_whole_is_not_written()
    {
        File.WriteAllText(Path, "old");
        var frame = new DataFrame(Column.Of<object>("a", 1, new Unwritable()));

        Assert.Throws<InvalidOperationException>(() => frame.SaveCsv(Path));

        Assert.Equal("old", File.ReadAllText(Path));
        Assert.Equal([Path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_letter_that_the_encoding_lacks_is_an_error()
    {
        new DataFrame(Column.Of("a", "café")).SaveCsv(Path, new() { Encoding = System.Text.Encoding.Latin1 });

        Assert.Throws<System.Text.EncoderFallbackException>(
            () => new DataFrame(Column.Of("a", "Хафтар")).SaveCsv(Path, new() { Encoding = System.Text.Encoding.Latin1 }));

        Assert.Equal("a\r\ncaf\u00e9\r\n", File.ReadAllText(Path, System.Text.Encoding.Latin1));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var missing = System.IO.Path.Combine(_folder, "none");

        Assert.Equal(
            $"There is no folder '{missing}' to save frame.csv in. Create it first.",
            Assert.Throws<DirectoryNotFoundException>(() => new DataFrame().SaveCsv(System.IO.Path.Combine(missing, "frame.csv"))).Message);
    }

    [Fact]
    public void Every_value_comes_back_as_it_was()
    {
        var texts = ArbMap.Default.GeneratorFor<string?>().Select(WithoutLoneSurrogates);
        var frames =
            from rows in Gen.Choose(0, 6)
            from text in texts.ArrayOf(rows)
            from second in Gen.Elements<string?>(null, "", " ", "\"", ",", "\r", "\n", "\r\n", "\t", ";", "\"\"", "\uFEFF", "null", "0").ArrayOf(rows)
            from number in ArbMap.Default.GeneratorFor<double?>().ArrayOf(rows)
            from integer in ArbMap.Default.GeneratorFor<int?>().ArrayOf(rows)
            from large in ArbMap.Default.GeneratorFor<long>().ArrayOf(rows)
            from money in ArbMap.Default.GeneratorFor<decimal?>().ArrayOf(rows)
            from truth in ArbMap.Default.GeneratorFor<bool?>().ArrayOf(rows)
            from time in ArbMap.Default.GeneratorFor<DateTime?>().ArrayOf(rows)
            from duration in ArbMap.Default.GeneratorFor<TimeSpan?>().ArrayOf(rows)
            from columns in Gen.Choose(1, 10)
            select new DataFrame(new Column[]
            {
                Column.Of("text, \"quoted\"", text), Column.Of("second\nline", second), Column.Of("number", number),
                Column.Of("integer", integer), Column.Of("large", large), Column.Of("money", money), Column.Of("truth", truth),
                Column.Of("day", time.Select(value => value is { } known ? DateOnly.FromDateTime(known) : (DateOnly?)null)),
                Column.Of("time", time), Column.Of("duration", duration),
            }.Take(columns));

        Holds.ForSeeded(Prop.ForAll(frames.ToArbitrary(), Gen.Elements(',', ';', '\t').ToArbitrary(), (frame, separator) =>
        {
            var options = new CsvOptions { Types = frame.Types, Separator = separator };
            frame.SaveCsv(Path, options);
            var loaded = DataFrame.LoadCsv(Path, options);

            Assert.Equal(frame.Types, loaded.Types);
            Assert.Equal(frame.Rows.SelectMany(row => row.Values).Select(Bits), loaded.Rows.SelectMany(row => row.Values).Select(Bits));
        }), values: 500);
    }

    // Equality that also sees the sign of zero, the zeros at the end of a decimal and the kind of a time.
    private static object? Bits(object? value) => value switch
    {
        double number => BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number),
        decimal money => string.Join(',', decimal.GetBits(money)),
        DateTime time => (time.Ticks, time.Kind),
        _ => value,
    };

    private static string? WithoutLoneSurrogates(string? text) =>
        text is null ? null : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private sealed class Unwritable
    {
        public override string ToString() => throw new InvalidOperationException("It has no text.");
    }
}
