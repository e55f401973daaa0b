using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>Rights, cookies, disclaimers, tags, sources and addresses.</summary>
internal static partial class SitePatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\W*(?:©|\(c\)\s*(?:[0-9]{4}|copyright|(?-i:\p{Lu}))|copyright\s*(?:©|\(c\)|:|[0-9]{4}|by\b|the\b|(?-i:\p{Lu}))|copyright$|all rights? reserved\b).{0,180}$", Options)]
    public static partial Regex Rights();

    [GeneratedRegex(@"(?:\ball rights? reserved\.?(?: [^.]{0,120}\.?)?|\(?©.{0,80})$", Options)]
    public static partial Regex RightsAtTheEnd();

    [GeneratedRegex(@"\b(?:we|site|website|page|partners|us)\b.{0,40}\b(?:use|uses|using|store)\b.{0,60}\bcookies\b|\b(?:accept|manage|reject|allow|enable|about)(?: \w+)? cookies\b|^\W*cookies? (?:policy|notice|settings|preferences|consent)|\bcookies\b.{0,120}\byou (?:agree|consent|accept)\b", Options)]
    public static partial Regex Cookies();

    // Sentences of a page about itself: they say 'you' and name what only a page has.
    [GeneratedRegex(
        @"\b(?:you|your|please)\b.{0,200}\b(?:e-?mail address|your e-?mail|comments?|your account|disqus|(?:this|our|the) (?:web)?site|newsletters?|subscri(?:be|ption)|inbox|moderat(?:ed|ion|ors?)|notifications?)\b"
        + @"|\b(?:comments?|disqus|newsletters?|subscribe)\b.{0,200}\b(?:you|your|please)\b",
        Options)]
    public static partial Regex ToUsers();

    [GeneratedRegex(
        @"^\W*(?:disclaimer\b\W|(?:the |all |any )?(?:views?|opinions?|posts?|statements?|content|comments)\b.{0,80}\b(?:views?|opinions?|author|authors|writers?|their own|his own|her own|editorial)\b.{0,160}$"
        + @"|(?:we|some|the|this|an?|any|all|prices|products|affiliate)\b.{0,60}\b(?:earn (?:an? )?(?:\w+ )?commission|commission from|affiliate (?:links?|commissions?|partners?|program)|independently selected|paid for by|(?:owners?|publishers?|editors?) (?:holds?|owns?) )|(?:this (?:article|story|material|report|content)|any) .{0,60}\b(?:investment|financial|medical|legal) advice\b|this material may not be\b)",
        Options)]
    public static partial Regex Disclaimer();

    [GeneratedRegex(
        @"^\W*(?:corrections?|clarification|amended|alert|update|updated|notice|editor['’]s note|publisher['’]s note)(?: [0-9]{1,2})?(?: \([^)]{1,80}\))?\s*(?::\s|$)|^(?-i:UPDATE|CORRECTED|REFILE|WRAPUP|RPT|ADVISORY|URGENT|BREAKING)(?: ?[0-9]{1,2})?(?: ?[-–(].{1,100})?$|^(?:this (?:article|story|report) (?:was|has been) (?:amended|updated|corrected|edited|modified)|an? (?:earlier|previous) version of this)\b",
        Options)]
    public static partial Regex Correction();

    [GeneratedRegex(
        @"^\W*(?:(?:tags?|tagged(?: (?:in|with|under|as))?|filed (?:under|in|to)|topics?|keywords?|categor(?:y|ies)|posted in|published in|subjects?|section|in this (?:article|story)|explore more on(?: these topics)?|read more about)\s*(?::.*|$)|filed under\b.{0,120}$|tagged:?\p{Lu}.{0,120}$)",
        Options)]
    public static partial Regex Tags();

    [GeneratedRegex(
        @"^\W*(?:(?:sources?|outlet|publisher|publication|newspaper|via|provider)\s*:\s*.{1,120}|published by:? .{1,80}|(?:this (?:article|story|report) (?:was )?)?(?:first|originally) (?:published|appeared|posted) .{1,120}|(?:republished|reprinted) .{1,120})$",
        Options)]
    public static partial Regex Source();

    [GeneratedRegex(@"^(?:(?:from|to|cc|bcc|sent|reply-to|byline|length|load-date|status|url|subject|title|author|headline|date|language)\s*:\s).{0,180}$", Options)]
    public static partial Regex Mail();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", Options)]
    public static partial Regex Address();
}
