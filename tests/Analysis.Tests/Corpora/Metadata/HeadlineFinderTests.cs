namespace Analysis.Tests.Corpora.Metadata;

public class HeadlineFinderTests
{
    [Theory]
    [InlineData("Delegation lands in the harbour||*", 1)]
    [InlineData("Delegation lands in the harbour|*|*", 1)]
    [InlineData("|Delegation lands in the harbour||By Jane Roe||*", 2)]
    [InlineData("CONFIRMED: Delegation in the harbour for talks||0 6,986||*", 1)]
    [InlineData("Middle East||Delegation lands in the harbour||*", 3)]
    [InlineData("Home > World > Africa||Delegation lands in the harbour||*", 3)]
    [InlineData("The Harbour Star||Delegation lands in the harbour||*", 3)]
    [InlineData("Harbour Gazette Online||Delegation lands in the harbour||*", 3)]
    [InlineData("DOCKS|In ink||*", 2)]
    [InlineData("In ink||*", 1)]
    [InlineData("Analysis: who came to the harbour?||*", 1)]
    [InlineData("Opinion|28 November, 2016|Delegation lands in the harbour||*", 3)]
    [InlineData("Delegation lands in the harbour|Delegation lands in the harbour|A standfirst that is a sentence of its own, with a full stop.|*", 1)]
    [InlineData("Top Stories|Sign in to your account|Delegation lands in the harbour|*", 3)]
    [InlineData("Why did the delegation come to the harbour at night?||*", 1)]
    [InlineData("Delegation 'lands' in the harbour, says U.N.||*", 1)]
    [InlineData("Delegation lands...||*", 0)]
    [InlineData("Delegation lands again...||*", 1)]
    [InlineData("Delegation lands in the harbour||Photo: Jane Roe/Agency||*", 1)]
    public void A_short_line_above_the_body_is_the_headline(string lines, int expected)
    {
        var text = lines.Split('|');
        var headline = Articles.OfLines(text).Headline;

        Assert.Equal(expected == 0 ? null : text[expected - 1], headline.Value);
        Assert.Equal(expected == 0 ? null : expected, headline.Evidence?.Line);
    }

    [Theory]
    [InlineData("*|*", "the text begins with a paragraph")]
    [InlineData("Delegation lands in the harbour", "no line looks like the body that a headline needs")]
    [InlineData("Delegation lands.||*", "no line above the body looks like a headline")]
    [InlineData("Middle East||*", "the line above the body could be a section's name")]
    [InlineData("Latest World News||*", "the line above the body could be a section's name")]
    [InlineData("Harbour||*", "the line above the body could be a section's name")]
    [InlineData("Harbour Talk Forum||Delegation lands in the harbour||*", "the first line could be a name above the headline")]
    [InlineData("28 November 2016||REUTERS/Jane Roe||*", "no line above the body looks like a headline")]
    [InlineData("One line here|Two lines here|Three lines here|Four lines here|Five lines here||*", "too many short lines above the body")]
    public void A_doubtful_line_is_no_headline(string lines, string reason)
    {
        var headline = Articles.OfLines(lines.Split('|')).Headline;

        Assert.Null(headline.Value);
        Assert.Equal(reason, headline.Rule);
        Assert.Equal(0, headline.Confidence);
    }

    [Fact]
    public void A_paragraph_broken_into_lines_is_no_headline()
    {
        var broken = Articles.OfLines(
            "The delegation, which had been expected since the morning,",
            "arrived in the port late in the evening and was brought to",
            "its hotel under guard, where it stayed until the talks had",
            "begun on the next day.",
            "",
            "Nobody spoke to the reporters who were waiting on the pier,",
            "and nobody was seen on the balcony.");

        Assert.Null(broken.Headline.Value);
        Assert.Equal("the text begins with a paragraph", broken.Headline.Rule);
    }

    [Theory]
    [InlineData("Harbour Industries Inc said it|plans to build a new pier.|*")]
    [InlineData("Harbour Industries Inc said|it plans to build a new|pier, as the Harbour|Gazette writes.")]
    public void A_line_that_goes_on_in_the_next_one_is_no_headline(string lines) =>
        Assert.Null(Articles.OfLines(lines.Split('|')).Headline.Value);

    [Theory]
    [InlineData("From: Jane Roe <jane@star.example>|To: desk@star.example|Subject: Delegation lands in the harbour||*")]
    [InlineData("title: \"Delegation lands in the harbour\"|author: Jane Roe||*")]
    public void A_label_says_which_line_is_the_headline(string lines) =>
        Assert.Equal("Delegation lands in the harbour", Articles.OfLines(lines.Split('|')).Headline.Value);

    [Fact]
    public void A_running_head_with_its_page_number_is_not_joined_to_the_headline()
    {
        var printed = Articles.OfLines(
            "The Harbour Star                                      Page 4",
            "Delegation Lands In The Harbour And Goes To The Hotel",
            "",
            "The delegation, which had been expected since the morning,",
            "arrived in the port late in the evening and was brought to",
            "its hotel under guard, where it stayed until the talks had",
            "begun on the next day.");

        Assert.Equal("Delegation Lands In The Harbour And Goes To The Hotel", printed.Headline.Value);
        Assert.Equal(2, printed.Headline.Evidence!.Line);
    }

    [Fact]
    public void A_headline_above_broken_lines_is_found()
    {
        var broken = Articles.OfLines(
            "Delegation lands in the harbour",
            "",
            "The delegation, which had been expected since the morning,",
            "arrived in the port late in the evening and was brought to",
            "its hotel under guard, where it stayed until the talks had",
            "begun on the next day with Nobody from the other side in it.");

        Assert.Equal("Delegation lands in the harbour", broken.Headline.Value);
    }

    [Fact]
    public void What_else_it_could_be_is_noted() =>
        Assert.Equal(["Middle East"], Articles.OfLines("Middle East", "", "Delegation lands in the harbour", "", "*").Headline.Candidates);
}
