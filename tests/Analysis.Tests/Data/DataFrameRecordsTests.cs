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
    }

    [Fact]
    public void Records_come_back_as_they_were() =>
        Assert.Equal(Articles, DataFrame.FromRecords(Articles).ToRecords<Article>());

    [Fact]
    public void A_frame_shows_as_a_table() => Assert.Equal("""
        Headline  Date        Words  Stance     Share
        string    DateOnly?     int  string    double
        --------  ----------  -----  --------  ------
        First     2016-11-29    120  Neutral     0.50
        Second    <null>        300  Critical    0.25
        2 rows × 5 columns
        """.ReplaceLineEndings("\n"), DataFrame.FromRecords(Articles).ToString());
}
