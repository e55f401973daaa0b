using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>Links to other articles, by the label before them.</summary>
internal static partial class RelatedPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // With a colon or dash and something behind it; a label of one common word has to be in capitals.
    [GeneratedRegex(
        @"^[\W_]*(?:(?:related(?: (?:story|stories|articles?|news|content|coverage|links?|posts?|topics?|video|reading))?|read (?:also|more|next|on|this)|also read|see (?:also|more)|recommended(?: (?:reading|for you|stories))?|you (?:may|might) also (?:like|be interested in)"
        + @"|further reading|more on this(?: story)?|most read|more stories|don['’]?t miss|must read|up next|next (?:article|story|post|up)|previous (?:article|story|post)|in case you missed it|similar (?:articles|stories|posts)|suggested (?:articles|reading))(?: (?:here|in|on|from|about)(?: \w+){1,4})?\s*[:|–—-].*"
        + @"|(?-i:MORE|ALSO|EARLIER|WATCH|READ|SEE|LISTEN|EXCLUSIVE|VIDEO|LIVE|OPINION|ANALYSIS|RELATED)(?-i:(?: [\p{Lu}][\p{Lu}\p{N}’'-]*){0,4}): ?\S.*)$",
        Options)]
    public static partial Regex Certain();

    [GeneratedRegex(
        @"^[\W_]*(?:(?:related(?: (?:story|stories|articles?|news|content|coverage|links?|posts?|topics?|tags))?|read (?:also|more|next|on)|also read|see (?:also|more)|recommended(?: (?:reading|for you|stories|by \w+))?|you (?:may|might) (?:also )?(?:like|be interested in)(?: \w+)?|most (?:read|popular|viewed|shared|commented|watched|recent)(?: \w+){0,3}"
        + @"|trending(?: now| stories)?|top stories|latest(?: news| stories| articles| posts| headlines| from [\w ]{2,30})?|editor['’]?s['’]? (?:picks?|choice)|editors['’]? picks|more (?:on|from|in|about|news|stories)(?: [\w’'&]+){0,5}|popular(?: (?:stories|posts|articles|now))?|featured(?: stories| articles)?|further reading|what to read next|next (?:article|story|post|up)|previous (?:article|story|post)|up next|must reads?|other (?:news|stories|articles)|in other news|elsewhere on[\w ]{2,30}|similar (?:articles|stories|posts)|suggested (?:articles|reading)|continue reading\b.{0,40}|learn more|more(?: news| stories)?|from around the web|around the web)\W*"
        + @"|(?:also|more|earlier|watch|see|listen|analysis|opinion|live|video|in pictures|background|explore)(?: (?:today|here|on|in|more|this|now|on \w+)){0,2}\s*: ?\S.{2,150})$",
        Options)]
    public static partial Regex AtTheEdge();
}
