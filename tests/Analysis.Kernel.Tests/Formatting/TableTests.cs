using System.Collections;
using System.Data;
using Analysis.Display;

namespace Analysis.Kernel.Tests.Formatting;

public class TableTests : FormattingTest
{
    private sealed record Article(string Headline, int Words, DateOnly? Day = null);

    private struct Point
    {
        public int X;
        public double Y;
    }

    private sealed class WithIndexer
    {
        public int Count { get; } = 2;

        public int this[int index] => index;

        public ReadOnlySpan<char> Span => Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public ref int Reference => ref _value;

        private int _value = 1;
    }

    private class Base
    {
        public object Value { get; } = "base";
    }

    private sealed class Hiding : Base
    {
        public new string Value { get; } = "derived";
    }

    [Fact]
    public void Records_are_rows_and_numbers_stand_on_the_right() => Assert.Equal(
        """
        Headline  Words  Day
        --------  -----  ----------
        Visit       120  2016-11-29
        Talks         9  null
        """.ReplaceLineEndings("\n"),
        Text(new[] { new Article("Visit", 120, new(2016, 11, 29)), new Article("Talks", 9) }));

    [Fact]
    public void The_html_has_the_same_cells()
    {
        var html = Markup(new[] { new Article("Visit", 120) });

        const string left = "text-align:left;padding:0.15em 0.8em";
        const string right = "text-align:right;padding:0.15em 0.8em;font-variant-numeric:tabular-nums";
        Assert.Equal(
            $"""
            <table style="border-collapse:collapse">
            <thead><tr><th style="{left}">Headline</th><th style="{right}">Words</th><th style="{left}">Day</th></tr></thead>
            <tbody>
            <tr><td style="{left}">Visit</td><td style="{right}">120</td><td style="{left}"><em>null</em></td></tr>
            </tbody>
            </table>

            """.ReplaceLineEndings("\n"), html);
    }

    [Fact]
    public void Text_of_an_article_is_never_markup()
    {
        var html = Markup(new[] { new Article("<script>alert(1)</script>", 1) });

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thrown_message_and_a_key_are_never_markup_either()
    {
        Assert.DoesNotContain("<b>", Markup(new Dictionary<string, object> { ["<b>"] = new FormatException("<b>") }), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", Markup(new object[] { Failing("<b>") }), StringComparison.Ordinal);

        static IEnumerable<int> Failing(string message)
        {
            yield return 1;
            throw new FormatException(message);
        }
    }

    [Fact]
    public void An_object_is_its_members() => Assert.Equal(
        """
        member    value
        --------  -----
        Headline  Visit
        Words     3
        Day       null
        """.ReplaceLineEndings("\n"), Text(new Article("Visit", 3)));

    [Fact]
    public void Anonymous_types_tuples_and_structs_have_columns()
    {
        Assert.Equal(["A  B", "-  -", "1  x"], Text(new[] { new { A = 1, B = "x" } }).Split('\n'));
        Assert.Equal(["Item1  Item2", "-----  -----", "    1  x"], Text(new[] { (1, "x") }).Split('\n'));
        Assert.Equal(["X    Y", "-  ---", "1  2.5"], Text(new[] { new Point { X = 1, Y = 2.5 } }).Split('\n'));
    }

    [Fact]
    public void A_dictionary_shows_keys_and_values() =>
        Assert.Equal(["Key  Value", "---  -----", "a        1"], Text(new Dictionary<string, int> { ["a"] = 1 }).Split('\n'));

    [Fact]
    public void An_old_hashtable_does_too() =>
        Assert.Equal(["Key  Value", "---  -----", "a        1"], Text(new Hashtable { ["a"] = 1 }).Split('\n'));

    [Fact]
    public void Items_of_several_types_stand_in_one_column() =>
        Assert.Equal(["1", "two", "null", "{ Headline = x, Words = 2, Day = null }"], Body(new object?[] { 1, "two", null, new Article("x", 2) }));

    [Fact]
    public void A_column_of_numbers_and_nulls_stands_on_the_right() => Assert.Equal(["    1", " null"], Body(new int?[] { 1, null }));

    [Fact]
    public void A_column_of_nulls_alone_does_not() => Assert.Equal(["null"], Body(new string?[] { null }));

    [Fact]
    public void No_items_are_said_to_be_none() => Assert.Equal("value\n-----\n(no items)", Text(Array.Empty<int>()));

    [Fact]
    public void Nested_collections_stand_on_one_line() =>
        Assert.Equal(["[1, 2]", "[]", "[[3], [4, 5]]"], Body(new object[] { new[] { 1, 2 }, Array.Empty<int>(), new[] { new[] { 3 }, [4, 5] } }));

    [Fact]
    public void Line_ends_within_a_cell_become_blanks() => Assert.Equal(["a b c"], Body(new[] { "a\r\nb\nc" }));

    [Fact]
    public void Indexers_spans_and_references_are_left_out() => Assert.Equal(["Count       2"], Body(new WithIndexer()));

    [Fact]
    public void A_hidden_property_is_shown_once() => Assert.Equal(["Value   derived"], Body(new Hiding()));

    [Fact]
    public void A_data_table_is_shown_somehow()
    {
        using var table = new DataTable("visits");
        table.Columns.Add("n", typeof(int));
        table.Rows.Add(1);

        Assert.Contains("visits", Text(table), StringComparison.Ordinal);
    }

    [Fact]
    public void A_displayable_value_shows_its_text_in_a_table()
    {
        Assert.Equal(["text of it"], Body(new object[] { new Shown() }));
        Assert.Contains("text of it", Markup(new { A = new Shown() }), StringComparison.Ordinal);
        Assert.DoesNotContain("<hr>", Markup(new { A = new Shown() }), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_table_stays_markup()
    {
        var html = Markup(new[] { new { Link = Html.Of($"<a href=\"x\">{"a<b"}</a>") } });

        Assert.Contains("<a href=\"x\">a&lt;b</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_column_of_text_is_cut_at_sixty_letters_however_many_code_units_they_have()
    {
        const string letter = "e\u0301";

        Assert.Equal([string.Concat(Enumerable.Repeat(letter, 60))], Body(new[] { string.Concat(Enumerable.Repeat(letter, 60)) }));
        Assert.Equal([string.Concat(Enumerable.Repeat(letter, 59)) + "…"], Body(new[] { string.Concat(Enumerable.Repeat(letter, 61)) }));
    }

    private sealed class Shown : IDisplayable
    {
        public MimeBundle ToMimeBundle() => MimeBundle.Of(Html.Raw("<hr>"), "text of it");
    }
}
