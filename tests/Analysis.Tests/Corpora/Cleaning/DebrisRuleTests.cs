using Analysis.Corpora.Cleaning;

namespace Analysis.Tests.Corpora.Cleaning;

public class DebrisRuleTests
{
    [Theory]
    [InlineData("- Advertisement -", "advertisement mark")]
    [InlineData("Story continues below this ad", "advertisement mark")]
    [InlineData("Shares: 1,204 | Comments: 36", "counter of shares, views or comments")]
    [InlineData("Shared 214 times. Pass it on!", "counter of shares, views or comments")]
    [InlineData("1.2K shares", "counter of shares, views or comments")]
    [InlineData("12 readers have left a thought. Leave yours.", "counter of shares, views or comments")]
    [InlineData("Reading time: four minutes", "reading time")]
    [InlineData("5 min read", "reading time")]
    [InlineData("Facebook Twitter Email", "buttons and menus")]
    [InlineData("Harbour pilots | Subscribe by post", "menu at the edge")]
    [InlineData("Click here to see the map of the harbour", "prompt to click")]
    [InlineData("Sign up for our weekly newsletter and read more about the sea", "prompt to subscribe, register or follow")]
    [InlineData("Don’t miss a day. Get our evening bulletin, free.", "prompt to subscribe, register or follow")]
    [InlineData("Want to know more about this port?", "prompt to the reader at the edge")]
    [InlineData("We use cookies to make this site better. By staying you agree.", "cookie notice")]
    [InlineData("Comments on this article are closed.", "comment notice")]
    [InlineData("Be the first to comment", "comment notice")]
    [InlineData("Your feedback is important to us!", "comment notice at the edge")]
    [InlineData("Got a tip about the harbour? Call our newsdesk.", "call for tips or feedback")]
    [InlineData("Related: How ropes are made", "link to another article")]
    [InlineData("MORE HARBOUR: Gulls return to the pier", "link to another article")]
    [InlineData("Most read", "link to another article at the edge")]
    [InlineData("© 2016 Harbour Herald", "rights line")]
    [InlineData("Opinions are those of the authors alone.", "disclaimer")]
    [InlineData("CORRECTION: In the second paragraph the number of ships is six.", "note of a correction or an update")]
    [InlineData("Filed under: ports, ropes", "tags and topics")]
    [InlineData("Page 5 of the print edition", "print page or publication note")]
    [InlineData("This story also ran in the print edition of The Harbour Star.", "print page or publication note")]
    [InlineData("(Reporting by Jane Roe; editing by John Doe)", "agency note or closing credit")]
    [InlineData("With agency copy from Harbour Wire.", "agency note or closing credit")]
    [InlineData("AFP", "agency note at the edge")]
    [InlineData("(Harbour Wire)", "note in brackets below the body")]
    [InlineData("Photo: Jane Roe / Quay Pictures", "photo caption or credit")]
    [InlineData("The crane before its fall. Photograph: Jane Roe", "photo caption or credit")]
    [InlineData("The port at night [Getty]", "photo caption or credit")]
    [InlineData("A ship leaves the port, November 29, 2016. REUTERS/Jane Roe", "photo caption or credit")]
    [InlineData("Published by the Harbour Gazette", "line that names outlet or source")]
    [InlineData("https://harbour.example/news", "nothing but an address")]
    [InlineData("By Jane Roe and John Doe", "line that only names the author")]
    [InlineData("By our Harbour Correspondent", "line that only names the author")]
    [InlineData("0 6,986", "nothing but figures beside the text")]
    public void A_line_of_debris_is_told_by_its_rule(string line, string rule) => Assert.Equal(rule, RuleOf(line));

    [Theory]
    [InlineData("Advertisement for the new ferry was stopped by the court on Monday.")]
    [InlineData("Shares in the company fell by 4 per cent on Monday.")]
    [InlineData("Comments by the minister caused anger in the port.")]
    [InlineData("Reading the contract took the lawyers four minutes.")]
    [InlineData("Print workers joined the strike in the afternoon.")]
    [InlineData("Follow-up talks between both sides are due next week.")]
    [InlineData("Sign-up sheets hung at the gate, and nobody had written on them.")]
    [InlineData("He wants you to know that the port is open, the mayor said.")]
    [InlineData("The cookies were baked on the ferry.")]
    [InlineData("Related costs rose by half, the Authority said.")]
    [InlineData("More than 20 ships waited outside the breakwater.")]
    [InlineData("Copyright law was changed by the Assembly last year.")]
    [InlineData("Views differed about the crane and its age.")]
    [InlineData("Page after page of the report was blacked out.")]
    [InlineData("Reporting by phone, the captain gave his position twice.")]
    [InlineData("Photographs of the crane were shown to the court.")]
    [InlineData("Published figures show that the port lost money.")]
    [InlineData("By Friday the last of the ships had left.")]
    [InlineData("By the sea, nobody sleeps")]
    [InlineData("The minister (a former pilot) would not comment.")]
    [InlineData("Subscribers of the harbour's telephone company had no line for a week.")]
    public void A_sentence_that_begins_like_debris_stays(string line) => Assert.Null(RuleOf(line));

    [Fact]
    public void Rules_look_at_lines_of_up_to_600_units()
    {
        Assert.NotNull(RuleOf("Disclaimer: " + new string('a', 588)));
        Assert.Null(RuleOf("Disclaimer: " + new string('a', 589)));
    }

    private static string? RuleOf(string line) => DebrisMatcher.Match(line, LineShape.Of(line))?.Name;
}
