using System.Diagnostics;
using Analysis.Data;
using Analysis.Display;

namespace Analysis.Tests.Data;

public class DataFrameRecordsTests
{
    private enum Stance { Critical, Neutral }

    private sealed record Article(string Headline, DateOnly? Date, int Words, Stance Stance)
    {
        public double Share { get; init; }
    }

    private static readonly Article[] Articles =
    [
        new("First", new(2016, 11, 29), 120, Stance.Neutral) { Share = 0.5 },
        new("Second", null, 300, Stance.Critical) { Share = 0.25 },
    ];

    [Fact]
    public void Properties_become_columns_in_the_order_of_their_declaration()
    {
        var frame = DataFrame.FromRecords(Articles);

        Assert.Equal(["Headline", "Date", "Words", "Stance", "Share"], frame.ColumnNames);
        Assert.Equal([typeof(string), typeof(DateOnly?), typeof(int), typeof(string), typeof(double)], frame.Columns.Select(column => column.Type));
    }

    [Fact]
    public void Nulls_stay_nulls_and_enums_become_text()
    {
        var frame = DataFrame.FromRecords(Articles);

        Assert.Equal([new DateOnly(2016, 11, 29), null], frame.Column<DateOnly?>("Date"));
        Assert.Equal(["Neutral", "Critical"], frame.Column<string>("Stance"));
        Assert.Equal(["Neutral", null], DataFrame.FromRecords(new[] { new { S = (Stance?)Stance.Neutral }, new { S = (Stance?)null } }).Column<string?>("S"));
    }

    [Fact]
    public void Anonymous_types_structs_and_tuples_are_records_too()
    {
        Assert.Equal(["Term", "Count"], DataFrame.FromRecords(new[] { new { Term = "a", Count = 1 } }).ColumnNames);
        Assert.Equal(["Title", "Fraction"], DataFrame.FromRecords(new[] { new CellProgress("x", 0.5) }).ColumnNames);
        Assert.Equal(["Item1", "Item2"], DataFrame.FromRecords(new[] { (Term: "a", Count: 1) }).ColumnNames);
    }

    [Fact]
    public void A_list_of_values_is_one_column()
    {
        Assert.Equal([3, 1], DataFrame.FromRecords(new[] { 3, 1 }).Column<int>("Value"));
        Assert.Equal(["a", null], DataFrame.FromRecords(new[] { "a", null }).Column<string?>("Value"));
        Assert.Equal([new DateOnly(2016, 1, 1)], DataFrame.FromRecords(new[] { new DateOnly(2016, 1, 1) }).Column<DateOnly>("Value"));
    }

    [Fact]
    public void Inherited_properties_come_first_and_overridden_ones_once() =>
        Assert.Equal(["Name", "Weight", "Extra"], DataFrame.FromRecords(new[] { new Derived() }).ColumnNames);

    [Fact]
    public void Nested_values_are_kept_as_they_are()
    {
        var spans = new List<int> { 1, 2 };

        Assert.Same(spans, DataFrame.FromRecords(new[] { new { Spans = spans } }).Rows[0]["Spans"]);
    }

    [Fact]
    public void No_records_make_columns_without_rows()
    {
        var frame = DataFrame.FromRecords(Array.Empty<Article>());

        Assert.Equal(5, frame.Columns.Count);
        Assert.Equal(0, frame.RowCount);
        Assert.Empty(frame.ToRecords<Article>());
    }

    [Fact]
    public void What_cannot_be_a_row_is_an_error()
    {
        Assert.StartsWith(
            "Record 1 is null. Leave nulls out with Where.",
            Assert.Throws<ArgumentException>(() => DataFrame.FromRecords(new Article?[] { Articles[0], null })).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "object has no public properties to make columns of.",
            Assert.Throws<ArgumentException>(() => DataFrame.FromRecords(new[] { new object() })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_come_back_as_they_were()
    {
        Assert.Equal(Articles, DataFrame.FromRecords(Articles).ToRecords<Article>());
        Assert.Equal([("a", 1), ("b", 2)], DataFrame.FromRecords(new[] { ("a", 1), ("b", 2) }).ToRecords<(string, int)>());
        Assert.Equal([3, 1], DataFrame.FromRecords(new[] { 3, 1 }).ToRecords<int>());
        Assert.Equal(["x"], DataFrame.FromRecords(new[] { new Derived { Extra = "x" } }).ToRecords<Derived>().Select(derived => derived.Extra));
    }

    [Fact]
    public void Names_match_in_any_case_and_other_columns_are_left_out()
    {
        var frame = new DataFrame(Column.Of("WORDS", 7L), Column.Of("headline", "h"), Column.Of("stance", "Neutral"), Column.Of<DateOnly?>("Date", [null]), Column.Of("x", 1));

        Assert.Equal([new Article("h", null, 7, Stance.Neutral)], frame.ToRecords<Article>());
    }

    [Fact]
    public void Rows_that_cannot_be_records_are_errors_that_say_why()
    {
        var frame = DataFrame.FromRecords(Articles);

        Assert.Equal(
            "Article needs a column for: Words. The frame has: Headline, Date, Stance, Share.",
            Assert.Throws<InvalidOperationException>(() => frame.Without("Words").ToRecords<Article>()).Message);
        Assert.Equal(
            "No column is named as a property of Derived that can be set. The frame has: Words.",
            Assert.Throws<InvalidOperationException>(() => frame.Select("Words").ToRecords<Derived>()).Message);
        Assert.Equal(
            "Column 'Words' has 1 null, the first in row 1. Ask for int?, or drop nulls with DropNulls.",
            Assert.Throws<InvalidCastException>(() => frame.With(Column.Of<int?>("Words", 1, null)).ToRecords<Article>()).Message);
        Assert.Equal(
            "Column 'Stance', row 1: 'Hostile' is no Stance. Expected one of: Critical, Neutral.",
            Assert.Throws<InvalidCastException>(() => frame.With(Column.Of("Stance", "Neutral", "Hostile")).ToRecords<Article>()).Message);
    }

    [Fact]
    public void A_hundred_thousand_records_take_no_time_worth_noting()
    {
        var records = Enumerable.Range(0, 100_000).Select(i => Articles[i % 2]).ToArray();
        DataFrame.FromRecords(Articles).ToRecords<Article>();

        var watch = Stopwatch.StartNew();
        var back = DataFrame.FromRecords(records).ToRecords<Article>();

        Assert.Equal(records.Length, back.Count);
        // It takes some 30 ms; the limit leaves room for a busy machine.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 700);
    }

    [Fact]
    public void A_frame_shows_as_a_table() => Assert.Equal(
        """
        Headline  Date        Words  Stance     Share
        string    DateOnly?     int  string    double
        --------  ----------  -----  --------  ------
        First     2016-11-29    120  Neutral     0.50
        Second    <null>        300  Critical    0.25
        2 rows × 5 columns
        """.ReplaceLineEndings("\n"), DataFrame.FromRecords(Articles).ToString());

    private class Base
    {
        public string Name { get; init; } = "n";

        public virtual double Weight => 1;
    }

    private sealed class Derived : Base
    {
        public string Extra { get; init; } = "";

        public override double Weight => 2;
    }
}
