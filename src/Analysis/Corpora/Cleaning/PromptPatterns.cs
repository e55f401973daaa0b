using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>What a page asks of its reader: to subscribe, to click, to look past an advertisement.</summary>
internal static partial class PromptPatterns
{
    private const int LongestRest = 40;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^[\W_]*(?:(?:skip )?advertise?ments?|advertising|adverts?|ads?|sponsored(?: (?:content|post|links?|by .{1,40}))?|paid (?:content|post|partner content|partnership)"
        + @"|promoted(?: (?:content|stories))?|branded content|partner content|supported by|presented by|sponsor(?:['’]?s)? message|(?:advertisement|ad)\W+scroll to continue"
        + @"|(?:article|story|content|report|post) continues? (?:below|after|under)\b[^.]{0,40}|scroll (?:down )?(?:to|for) (?:continue|read|more)\b[^.]{0,30})[\W_]*$",
        Options)]
    public static partial Regex Advertisement();

    [GeneratedRegex(@"^[\W_]*(?:the )?(?:article|story|content|report|post) continues (?:below|after)\b[^.]{0,40}$", Options)]
    public static partial Regex ContinuesBelow();

    [GeneratedRegex(
        @"^[\W_]*(?:click|tap|swipe|press|hover)(?: (?:here|below|on (?:the|this|an?)|to|for|through|image|photo|left|right|up))(?: \S+){0,9}[\W_]*$|^[\W_]*(?:click|tap)[\W_]*$",
        Options)]
    public static partial Regex Click();

    // Imperatives and questions to the reader.
    [GeneratedRegex(
        @"^[\W_]*(?:please )?(?:sign[ -]?up (?:for|to|here|now|today|with|via|below|and|free)|sign in|log[ -]?in|subscribe|register|become an? |join (?:us|our|the|now|over|more|thousands|\d)|follow (?:us|our|@)|like (?:us|our)|find us"
        + @"|download (?:our|the|it)|get (?:our|your|the (?:[\w’']+ ){0,3}(?:newsletter|news|stories|latest|best|inside|on your)|real[- ]?time|more (?:from|of|stories|news)|all (?:the|our)|unlimited|exclusive|e-?mail|push|instant|notified|alerts?|breaking|updates|full|this (?:article|story|newsletter)|access|the \w+(?: \w+)? (?:on|in) your)"
        + @"|donate|support (?:our|us|independent|quality|local|the (?:work|site))|already (?:an? )?(?:subscrib|member|registered|have an)|don['’]?t (?:miss|want to miss|forget to)|never miss|stay (?:informed|up|updated|connected|tuned|in the|ahead|on top)"
        + @"|enjoy(?:ed|ing)? (?:this|what|our|reading|unlimited)|(?:do you )?like what you|want (?:more|to (?:read|know|get|hear|stay|see|learn)|the)|to (?:receive|subscribe|read (?:more|the full|this)|continue reading|get (?:the|our|more)|comment|leave a)"
        + @"|thank(?:s| you) for (?:reading|subscribing|signing|registering|visiting|your)|enter your|your (?:e-?mail|subscription|support|donation|account|privacy|inbox|browser)"
        + @"|by (?:signing|subscribing|submitting|clicking|continuing|using this|entering|providing|registering|staying on)|you (?:have (?:been|reached|read|\d)|['’]ve (?:read|reached)|are (?:logged|now|currently|using)|can (?:also )?(?:un)?(?:subscribe|follow|opt|read|find|sign)|must (?:be|have|log)|need to (?:be|log|enable))"
        + @"|start your|try (?:our|it|\w+ )(?:for )?free|manage (?:your|cookies|preferences)|accept (?:all|cookies)|text \w+ to \d|(?:not|new) (?:a (?:subscriber|member)|to \w+\?)|unlock (?:this|the|unlimited)|(?:please )?(?:enable|turn on|allow) (?:javascript|cookies|notifications)"
        + @"|interested in [^.]{3,80}\?|add (?:us|\w+) (?:to|as) (?:your|a)|(?:sent|delivered) (?:straight |directly )?to your|be the first to|help us|keep reading|read (?:our|the full|more) |read the|for more (?:stories|news|information|on|great|from)|visit our|check out|buy (?:this|now|it)|this (?:article|story|content) is (?:for|only|exclusive|available|free|reserved))",
        Options)]
    public static partial Regex Starter();

    // What such a sentence has to speak of before it goes from within a body too.
    [GeneratedRegex(
        @"\b(?:newsletters?|inbox|subscri\w+|sign[ -]?up|e-?mails?|alerts?|notifications?|(?:mobile|our|news|the|free) app|your (?:account|device|phone|inbox|browser|e-?mail)|on your phone|for free|, free\W*$|bulletin|(?:morning|evening|daily|weekly) (?:letter|note|briefing|brief|update|e-?mail|round-?up)"
        + @"|whatsapp|telegram channel|facebook|twitter|instagram|youtube|memberships?|our (?:journalism|reporting|work|community|podcast|letter)|cookies|privacy policy|terms of (?:use|service)|javascript|write to the office|at no cost|special offers)\b",
        Options)]
    public static partial Regex Noun();

    [GeneratedRegex(@"\b(?:your|our|my) (?:e-?mail )?(?:inbox|newsletters?)\b|\bnewsletters?\b[^.]{0,60}\byour\b|\bsubscribe (?:now|today|here|to our)\b|\bsign up (?:here|now|today|for (?:our|the|free))\b", Options)]
    public static partial Regex Inbox();

    [GeneratedRegex(@"^(?:>{2,}[^<>]{2,60}<{2,}|\[?(?:article|story) continues below\]?|[→»>›]+ ?(?:read|see|more|watch|listen|click|related|next|tap)\b.{0,120}|.{2,60}(?:»|›|→|>>))$", Options)]
    public static partial Regex Marked();

    /// <summary>True when the prompt is all that a line has: behind its first sentence comes no other subject.</summary>
    public static bool IsAll(ReadOnlySpan<char> line)
    {
        foreach (var match in SentenceEnd().EnumerateMatches(line))
        {
            var rest = line[(match.Index + 1)..];
            return rest.Length <= LongestRest || ToReader().IsMatch(rest);
        }

        return true;
    }

    [GeneratedRegex(@"[.!?] +(?=[\p{Lu}“‘""])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>Words with which a page speaks to its reader.</summary>
    [GeneratedRegex(@"\b(?:you|your|our|us|subscribe|sign up|here)\b", Options)]
    public static partial Regex ToReader();

    [GeneratedRegex(@"^@[A-Za-z0-9_]{2,30}$", RegexOptions.CultureInvariant)]
    public static partial Regex Handle();
}
