namespace Analysis.Corpora.Cleaning;

/// <summary>Every rule that removes a line, each one object that all its lines share.</summary>
internal static class DebrisRules
{
    public static readonly DebrisRule FrontMatter = new("front matter", 1);
    public static readonly DebrisRule OutsideBody = new("outside the article's body", 0.95f);

    public static readonly DebrisRule Advertisement = new("advertisement mark", 0.98f);
    public static readonly DebrisRule Counter = new("counter of shares, views or comments", 0.97f);
    public static readonly DebrisRule Figures = new("nothing but figures beside the text", 0.85f, true);
    public static readonly DebrisRule ReadingTime = new("reading time", 0.97f);
    public static readonly DebrisRule Buttons = new("buttons and menus", 0.95f);
    public static readonly DebrisRule EdgeMenu = new("menu at the edge", 0.85f, true);
    public static readonly DebrisRule Click = new("prompt to click", 0.95f);
    public static readonly DebrisRule Newsletter = new("prompt to subscribe, register or follow", 0.93f);
    public static readonly DebrisRule EdgePrompt = new("prompt to the reader at the edge", 0.8f, true);
    public static readonly DebrisRule Cookies = new("cookie notice", 0.97f);
    public static readonly DebrisRule Comments = new("comment notice", 0.93f);
    public static readonly DebrisRule EdgeComments = new("comment notice at the edge", 0.85f, true);
    public static readonly DebrisRule Feedback = new("call for tips or feedback", 0.85f, true);
    public static readonly DebrisRule Site = new("talk about the site to its users", 0.8f, true);
    public static readonly DebrisRule Related = new("link to another article", 0.93f);
    public static readonly DebrisRule EdgeRelated = new("link to another article at the edge", 0.8f, true);
    public static readonly DebrisRule RelatedHeadline = new("another article's headline below the body", 0.7f, true);
    public static readonly DebrisRule Rights = new("rights line", 0.97f);
    public static readonly DebrisRule EdgeRights = new("rights line at the edge", 0.9f, true);
    public static readonly DebrisRule Disclaimer = new("disclaimer", 0.85f, true);
    public static readonly DebrisRule Correction = new("note of a correction or an update", 0.85f, true);
    public static readonly DebrisRule Tags = new("tags and topics", 0.93f);
    public static readonly DebrisRule EdgeTags = new("tags at the edge", 0.85f, true);
    public static readonly DebrisRule PrintNote = new("print page or publication note", 0.95f);
    public static readonly DebrisRule AgencyNote = new("agency note or closing credit", 0.93f);
    public static readonly DebrisRule EdgeAgency = new("agency note at the edge", 0.85f, true);
    public static readonly DebrisRule ClosingBracket = new("note in brackets below the body", 0.75f, true);
    public static readonly DebrisRule PhotoCredit = new("photo caption or credit", 0.95f);
    public static readonly DebrisRule EdgePhoto = new("photo caption or credit at the edge", 0.85f, true);
    public static readonly DebrisRule Source = new("line that names outlet or source", 0.9f, true);
    public static readonly DebrisRule Address = new("nothing but an address", 0.9f);
    public static readonly DebrisRule MailHeader = new("header of a message", 0.9f, true);
    public static readonly DebrisRule Ruler = new("line without text", 0.8f, true);

    public static readonly DebrisRule Byline = new("line that only names the author", 0.93f, true);
    public static readonly DebrisRule NameLine = new("author's name between headline and body", 0.8f, true);
    public static readonly DebrisRule Date = new("line that is only a date", 0.93f, true);
    public static readonly DebrisRule PartOfDate = new("line that is only a part of a date", 0.85f, true);
    public static readonly DebrisRule Dateline = new("dateline on a line of its own", 0.9f, true);
    public static readonly DebrisRule Section = new("section or masthead above the headline", 0.85f, true);
    public static readonly DebrisRule OutletLine = new("nothing but the outlet's name", 0.9f, true);
    public static readonly DebrisRule HeadlineAgain = new("headline repeated", 0.95f, true);
    public static readonly DebrisRule Repeated = new("line that the outlet repeats in other articles", 0.85f, true);
    public static readonly DebrisRule Neighbour = new("short line among debris below the body", 0.65f, true);
}
