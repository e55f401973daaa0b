using Analysis.Corpora.Metadata;
using Analysis.Text;

namespace Analysis.Tests.Corpora.Cleaning;

public class RemovedLinesTests
{
    private const string Other = "Nobody had expected so many ships before the end of the winter, the pilots said.";

    [Theory]
    [InlineData("Middle East||Delegation lands in the harbour||*|*", "1")]
    [InlineData("Delegation lands in the harbour|By Jane Roe|28 November 2016|2 min read|*|*", "2 3 4")]
    [InlineData("Delegation lands in the harbour|Delegation lands in the harbour|*|*", "2")]
    [InlineData("Delegation lands in the harbour|28 November 2016|Jane Roe||*|*", "2 3")]
    [InlineData("Delegation lands in the harbour|30 June||*|*", "2")]
    [InlineData("Delegation lands in the harbour||0 6,986||*|*", "3")]
    [InlineData("Delegation lands in the harbour||*||- Advertisement -||*", "5")]
    [InlineData("Delegation lands in the harbour||*||*||Port Opens Its Last Gate To Foreign Ships", "7")]
    [InlineData("Delegation lands in the harbour||*||*||Related stories||Gulls are back on the pier", "7 9")]
    [InlineData("Delegation lands in the harbour||*||*||Tides for Port City: high water 6.12|© 2016 Harbour Herald", "7 8")]
    [InlineData("Delegation lands in the harbour||*||*||Office hours for pensioners are unchanged.|© 2016 Harbour Herald", "7 8")]
    public void Debris_goes_with_its_line_number(string lines, string expected) =>
        Assert.Equal(expected, string.Join(' ', Lines(lines).Removed.Select(span => span.Line)));

    [Theory]
    [InlineData("Delegation lands in the harbour||*||Background||*")]
    [InlineData("Delegation lands in the harbour||*||*||Crew: Roe, Doe, Smith")]
    [InlineData("Delegation lands in the harbour||*||*||Attendance:||42,093")]
    [InlineData("Delegation lands in the harbour||*||*||God save the port and its people.")]
    [InlineData("Delegation lands in the harbour||A standfirst without a full stop||*||*")]
    [InlineData("Delegation lands in the harbour||*||*||Team Alpha v Team Beta or Gamma")]
    [InlineData("Delegation lands in the harbour||*||*|The delegation left the hotel late in the evening.|© 2016")]
    public void What_a_body_has_stays(string lines) =>
        Assert.DoesNotContain(Lines(lines).Removed, span => span.Rule != "rights line");

    [Theory]
    [InlineData("– Advertisement – The ship came in at noon, and nobody was there to see it.", "– Advertisement –")]
    [InlineData("The ship came in at noon, [Share: 57] and nobody was there to see it.", "[Share: 57]")]
    [InlineData("The ship came in at noon (Picture: Star Archive) and nobody was there to see it.", "(Picture: Star Archive)")]
    [InlineData("The ship came in at noon, and nobody saw it. (Reporting by Jane Roe; editing by John Doe)", "(Reporting by Jane Roe; editing by John Doe)")]
    [InlineData("Was it the fog? You tell us! >>TAP TO VOTE<<", ">>TAP TO VOTE<<")]
    public void Debris_inside_a_line_goes_alone(string line, string part)
    {
        var text = $"Delegation lands in the harbour\n\n{Articles.Body}\n\n{line}\n\n{Other}\n";
        var removed = Assert.Single(Articles.FindingsOf(text).Removed);

        Assert.Equal((5, part), (removed.Line, text.Substring(removed.Start, removed.Length)));
    }

    [Fact]
    public void A_line_that_the_outlet_repeats_above_its_headlines_is_its_masthead()
    {
        string[] bodies = [Articles.Body, Other, "It rained, and the pier was empty from the morning to the evening."];
        var found = Articles.FindingsOf(
            [.. bodies.Select((body, i) => ($"a/{i}.txt", $"Lampwharf, letters from a coast\nWet shoes in week {i}\n\n{body}\n\n{body}"))]);

        Assert.All(found, article => Assert.Equal("Lampwharf", article.Outlet.Value));
        Assert.Equal("Wet shoes in week 1", found[1].Headline.Value);
        Assert.Equal([1], found[1].Removed.Select(span => span.Line));
    }

    [Fact]
    public void Day_and_month_stand_as_in_the_outlets_other_articles()
    {
        var found = Articles.FindingsOf(
            ("a.txt", $"Head line here\nHarbour Star, 25/10/2021\n\n{Articles.Body}"),
            ("b.txt", $"Head line there\nHarbour Star, 03/04/2022\n\n{Articles.Body}"),
            ("c.txt", $"Head line elsewhere\nHarbour Post, 03/04/2022\n\n{Articles.Body}"));

        Assert.Equal(["2021-10-25", "2022-04-03", ""], found.Select(article => article.Date.ToString()));
        Assert.Equal(["2022-04-03", "2022-03-04"], found[2].Date.Candidates);
        Assert.Equal(("2022-03-04", "2022-04-03"), (found[2].DateEarliest.ToString(), found[2].DateLatest.ToString()));
    }

    [Fact]
    public void A_reader_that_knows_the_body_leaves_little_to_the_rules()
    {
        const string Text = "Menu of the page\nDelegation lands in the harbour\nMost read\nThe ship came in at noon.\nClick here to see it\nFooter";
        var document = Articles.Document("a.html", Text) with { Body = [SpanOf("Most read"), SpanOf("The ship came in at noon."), SpanOf("Click here to see it")], HeadlineSpan = SpanOf("Delegation lands in the harbour") };
        var found = CorpusReading.Decide([ArticleDraft.Read(document)], default)[0];

        Assert.Equal("Delegation lands in the harbour", found.Headline.Value);
        Assert.Equal(["1: outside the article's body", "5: prompt to click", "6: outside the article's body"], found.Removed.Select(span => $"{span.Line}: {span.Rule}"));

        TextSpan SpanOf(string part) => new(Text.IndexOf(part, StringComparison.Ordinal), part.Length);
    }

    [Fact]
    public void What_a_container_states_goes_before_what_lines_say()
    {
        var text = $"Title of the field\n28 November 2016\n{Articles.Body}\n{Other}";
        var document = Articles.Document("a.jsonl#1", text) with
        {
            HeadlineSpan = new(0, 18),
            Given = new() { Headline = new("Title of the field", "field \"title\"", null), Date = new("26-FEB-1987 15:01:01.79", "field \"date\"", null) },
        };
        var found = CorpusReading.Decide([ArticleDraft.Read(document)], default)[0];

        Assert.Equal(("Title of the field", "1987-02-26", "field \"date\""), (found.Headline.Value, found.Date.ToString(), found.Date.Rule));
        Assert.Equal(["2016-11-28"], found.Date.Candidates);
        Assert.Equal([2], found.Removed.Select(span => span.Line));
    }

    private static ArticleFindings Lines(string lines) => Articles.FindingsOfLines(lines.Split('|'));
}
