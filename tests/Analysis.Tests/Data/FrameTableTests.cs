using Analysis.Data;
using Analysis.Display;

namespace Analysis.Tests.Data;

public class FrameTableTests
{
    private static string HtmlOf(IDisplayable table) => table.ToMimeBundle()[MimeTypes.Html];

    private static string TextOf(IDisplayable table) => table.ToMimeBundle()[MimeTypes.Text];

    private static DataFrame Numbered(int rows) => new(Column.Of("n", Enumerable.Range(1, rows)));

    [Fact]
    public void The_defaults_of_the_options()
    {
        var options = new TableOptions();

        Assert.Equal((10, 10, 24, 80, 1000), (options.FirstRows, options.LastRows, options.Columns, options.TextLength, options.TitleLength));
    }

    [Fact]
    public void A_table_in_html() => Assert.Equal(
        """
        <table cellpadding="4" style="border-collapse:collapse;font-variant-numeric:tabular-nums">
        <caption style="caption-side:bottom;text-align:left;opacity:.7">2 rows × 2 columns</caption>
        <thead><tr style="border-bottom:1px solid currentColor"><th align="left" style="text-align:left">outlet<br><small style="font-weight:normal;opacity:.7">string</small></th><th align="right" style="text-align:right">words<br><small style="font-weight:normal;opacity:.7">int?</small></th></tr></thead>
        <tbody>
        <tr><td align="left" style="text-align:left">Gazette</td><td align="right" style="text-align:right">300</td></tr>
        <tr><td align="left" style="text-align:left"><em style="opacity:.6">null</em></td><td align="right" style="text-align:right"><em style="opacity:.6">null</em></td></tr>
        </tbody>
        </table>
        """.ReplaceLineEndings("\n"),
        HtmlOf(new DataFrame(Column.Of<string?>("outlet", "Gazette", null), Column.Of<int?>("words", 300, null))));

    [Fact]
    public void Values_are_written_alike_in_every_culture() => Assert.Equal(
        """
              a        b  c           d                           e  f
         double  decimal  DateOnly    DateTime             TimeSpan  bool
        -------  -------  ----------  -------------------  --------  -----
        1234.50     1.50  2016-11-29  2016-11-29 12:30:00  01:30:00  true
          -0.25        2  2018-01-01  2018-01-01 00:00:00  00:00:01  false
        2 rows × 6 columns
        """.ReplaceLineEndings("\n"),
        TextOf(new DataFrame(
            Column.Of("a", 1234.5, -0.25),
            Column.Of("b", 1.50m, 2m),
            Column.Of("c", new DateOnly(2016, 11, 29), new DateOnly(2018, 1, 1)),
            Column.Of("d", new DateTime(2016, 11, 29, 12, 30, 0), new DateTime(2018, 1, 1)),
            Column.Of("e", TimeSpan.FromMinutes(90), TimeSpan.FromSeconds(1)),
            Column.Of("f", true, false))));

    [Theory]
    [InlineData(new[] { 1.0, 2.0 }, new[] { "1", "2" })]
    [InlineData(new[] { 0.5, 0.25 }, new[] { "0.50", "0.25" })]
    [InlineData(new[] { 1.0 / 3, 2.0 / 3 }, new[] { "0.333", "0.667" })]
    [InlineData(new[] { 1000.0 / 3, 0.5 }, new[] { "333.33", "0.50" })]
    [InlineData(new[] { 0.5, 1.2e-9 }, new[] { "0.5", "1.2e-9" })]
    [InlineData(new[] { 0.0, 2.5e-6 }, new[] { "0", "2.5e-6" })]
    [InlineData(new[] { 0.0001, 0.00009 }, new[] { "0.0001", "9e-5" })]
    [InlineData(new[] { 5000.0, 0.001 }, new[] { "5000", "1e-3" })]
    [InlineData(new[] { 1.5e15, 0.25 }, new[] { "1.5e+15", "0.25" })]
    [InlineData(new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.0, -0.0 }, new[] { "NaN", "∞", "-∞", "0", "0" })]
    public void Real_numbers_have_as_many_digits_as_can_be_read(double[] numbers, string[] expected)
    {
        var table = new FrameTable(new(Column.Of("a", numbers)), TableOptions.Default);

        Assert.Equal(expected, table.Columns[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Twenty_rows_are_shown_whole_and_of_more_the_first_and_the_last_ten()
    {
        Assert.DoesNotContain("left out", TextOf(Numbered(20)), StringComparison.Ordinal);
        Assert.EndsWith("\n 20\n20 rows × 1 column", TextOf(Numbered(20)), StringComparison.Ordinal);
        Assert.EndsWith("\n 10\n… 1 row left out …\n 12\n 13\n 14\n 15\n 16\n 17\n 18\n 19\n 20\n 21\n21 rows × 1 column", TextOf(Numbered(21)), StringComparison.Ordinal);
        Assert.Contains("<td colspan=\"1\" align=\"center\" style=\"text-align:center;opacity:.7\">… 80 rows left out …</td>", HtmlOf(Numbered(100)), StringComparison.Ordinal);
        Assert.EndsWith("\n1,000 rows × 1 column", TextOf(Numbered(1000)), StringComparison.Ordinal);
        Assert.Equal(22, HtmlOf(Numbered(100)).Split("<tr").Length - 1);
    }

    [Fact]
    public void A_table_shows_more_where_that_is_wanted()
    {
        Assert.DoesNotContain("left out", TextOf(Numbered(100).Table(new() { FirstRows = 90 })), StringComparison.Ordinal);
        Assert.EndsWith("\n  1\n… 99 rows left out …\n100 rows × 1 column", TextOf(Numbered(100).Table(new() { FirstRows = 1, LastRows = 0 })), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_columns_the_first_and_the_last_are_shown()
    {
        var wide = new DataFrame(Enumerable.Range(1, 5).Select(i => Column.Of("c" + i, i)));

        Assert.Equal(
            " c1   c2  …   c5\nint  int  …  int\n---  ---  …  ---\n  1    2  …    5\n1 row × 5 columns, 2 columns left out",
            TextOf(wide.Table(new() { Columns = 3 })));
        Assert.Contains("<th>…</th>", HtmlOf(wide.Table(new() { Columns = 3 })), StringComparison.Ordinal);
        Assert.DoesNotContain("…", TextOf(wide.Table(new() { Columns = 5 })), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_articles_is_escaped_everywhere()
    {
        var evil = "<script>alert(\"x\")</script>";
        var frame = new DataFrame(Column.Of(evil, evil, evil + new string('y', 100)), Column.Of<object>("list", new[] { evil }, 1));

        var html = HtmlOf(frame);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(5, html.Split("&lt;script&gt;").Length - 1);
        Assert.DoesNotContain("title=\"<", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_text_is_shortened_and_whole_in_the_title()
    {
        var options = new TableOptions { TextLength = 10, TitleLength = 14 };
        var frame = new DataFrame(Column.Of("a", "0123456789", "0123456789A", "0123456789ABCDE"));

        var table = new FrameTable(frame, options);

        Assert.Equal(["0123456789", "012345678…", "012345678…"], table.Columns[0].Cells.Select(cell => cell.Text));
        Assert.Equal([null, "0123456789A", "0123456789ABC…"], table.Columns[0].Cells.Select(cell => cell.Title));
        Assert.Contains("title=\"0123456789A\">012345678…</td>", HtmlOf(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Shortening_does_not_cut_a_character_in_two()
    {
        var table = new FrameTable(new(Column.Of("a", "ab👩‍👩‍👧cdefghij")), new() { TextLength = 5 });

        Assert.Equal("ab…", table.Columns[0].Cells[0].Text);
    }

    [Fact]
    public void Line_breaks_and_control_characters_do_not_break_the_table() => Assert.Equal(
        "a\nstring\n------\nx y z\n�[31m\n2 rows × 1 column",
        TextOf(new DataFrame(Column.Of("a", "x\r\ny\tz", "\e[31m"))));

    [Fact]
    public void A_value_that_shows_itself_does_so_in_its_cell()
    {
        var frame = new DataFrame(Column.Of<object?>("a", Html.Of($"<b>{"&"}</b>"), Cell.HTML("<i>x</i>"), Numbered(1)));

        var html = HtmlOf(frame);

        Assert.Contains("<td align=\"left\" style=\"text-align:left\"><b>&amp;</b></td>", html, StringComparison.Ordinal);
        Assert.Contains("<td align=\"left\" style=\"text-align:left\"><i>x</i></td>", html, StringComparison.Ordinal);
        Assert.Contains("1 row × 1 column", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_not_broken_at_its_hyphens() => Assert.Contains(
        "<td align=\"left\" style=\"text-align:left;white-space:nowrap\">2016-11-29</td>",
        HtmlOf(new DataFrame(Column.Of<DateOnly?>("a", new DateOnly(2016, 11, 29), null))), StringComparison.Ordinal);

    [Fact]
    public void A_row_shows_itself_as_a_table_of_its_own()
    {
        Assert.Equal("  n\nint\n---\n  2\n1 row × 1 column", Numbered(3).Rows[1].ToString());
        Assert.Equal(HtmlOf(new DataFrame(Column.Of("n", [2]))), HtmlOf(Numbered(3).Rows[1]));
    }

    [Fact]
    public void Lists_show_their_first_five_items() => Assert.Equal(
        ["1, <null>, 3, 4, 5, …", "a, b", ""],
        new FrameTable(new(Column.Of<object>("a", new int?[] { 1, null, 3, 4, 5, 6 }, new[] { "a", "b" }, Array.Empty<int>())), TableOptions.Default).Columns[0].Cells.Select(cell => cell.Text));

    [Fact]
    public void Frames_without_rows_or_columns_have_a_table()
    {
        Assert.Equal("0 rows × 0 columns", TextOf(new DataFrame()));
        Assert.Equal("<p><em>0 rows × 0 columns</em></p>", HtmlOf(new DataFrame()));
        Assert.Equal("  n\nint\n---\n0 rows × 1 column", TextOf(Numbered(0)));
    }

    [Fact]
    public void No_colour_is_fixed()
    {
        var html = HtmlOf(Numbered(30));

        Assert.DoesNotContain("#", html, StringComparison.Ordinal);
        Assert.DoesNotContain("rgb", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
    }
}
