using Analysis.Corpora.Duplicates;

namespace Analysis.Tests.Corpora.Duplicates;

public class StoryTests
{
    private const string Text =
        "The ferry left the quay at noon. Forty people were on board when it struck the wall. The captain told the harbour master "
        + "that the fog had come down within a minute. An inquiry will open next week.";

    [Fact]
    public void The_earliest_article_leads()
    {
        var stories = Stories(StoryLead.Earliest);

        Assert.Equal("early", stories[0].Lead);
        Assert.Equal(["early", "long", "same-day-long", "undated"], stories[0].Articles);
    }

    [Fact]
    public void Or_the_longest() => Assert.Equal("undated", Stories(StoryLead.Longest)[0].Lead);

    [Fact]
    public void Of_one_day_the_longest_leads_and_of_equals_the_first_by_id()
    {
        var day = new DateOnly(2022, 5, 3);

        Assert.Equal("b", Lead(StoryLead.Earliest, Written.Text("a", Text, day), Written.Text("b", Text + " Indeed.", day)));
        Assert.Equal("a", Lead(StoryLead.Earliest, Written.Text("b", Text, day), Written.Text("a", Text, day)));
        Assert.Equal("b", Lead(StoryLead.Longest, Written.Text("a", Text, day.AddDays(1)), Written.Text("b", Text, day)));
    }

    [Fact]
    public void An_article_without_a_copy_leads_itself()
    {
        var list = Written.Find(new(), Written.Text("a", Text), Written.Text("b", Text), Written.Text("c", "Something else happened."));

        Assert.Null(list.Stories.Of("c"));
        Assert.Equal(["a", "c"], new[] { "a", "b", "c" }.Where(list.Stories.IsLead));
        Assert.Equal("a", list.Stories.LeadOf("b"));
        Assert.StartsWith("3 articles, 2 when each story counts once.", list.Stories.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_makes_no_story()
    {
        const string Wording = " The mayor promised on Tuesday to reopen the old road over the pass before winter.";

        var list = Written.Find("One thing happened first." + Wording, "Now for quite another." + Wording + " So it goes on and on.", "Third." + Text);

        Assert.Equal(["a b Passage"], list.Pairs());
        Assert.Empty(list.Stories);
    }

    [Fact]
    public void The_table_has_a_row_a_story()
    {
        var table = Written.Find(Text, Text, Text + " Indeed.").Stories.ToDataFrame();

        Assert.Equal(["Lead", "Count", "Articles"], table.Columns.Select(column => column.Name));
        Assert.Equal("c", table.Rows[0]["Lead"]);
        Assert.Equal("a, b, c", table.Rows[0]["Articles"]);
    }

    private static string Lead(StoryLead lead, params DuplicateText[] texts) => Written.Find(new() { Lead = lead }, texts).Stories[0].Lead;

    private static StoryList Stories(StoryLead lead) => Written.Find(
        new() { Lead = lead },
        Written.Text("undated", Text + " Nothing more is known now."),
        Written.Text("long", Text + " Nothing more is known.", new(2022, 5, 4)),
        Written.Text("early", Text, new(2022, 5, 3)),
        Written.Text("same-day-long", Text + " Nothing more.", new(2022, 5, 5))).Stories;
}
