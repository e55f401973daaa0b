using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>Numbers that a page keeps: shares, views, comments, minutes to read.</summary>
internal static partial class CounterPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^[\W_]*(?:(?:total |page )?(?:shares?|comments?|views?|page views?|likes?|reads?|tweets?|retweets?|pins?|reactions?|claps?|followers|hits|votes?|reader comments?)"
        + @"(?: this(?: \w+)?)?\s*[:(|–-]?\s*\(?[0-9][0-9.,]*\s*[km]?\+?\)?[\W_]*(?:(?:shares?|comments?|views?|likes?|print|tweet|e-?mail|send to an? \w+|share|save|pdf)\s*[:(|–-]?\s*\(?[0-9.,]*\s*[km]?\)?[\W_]*){0,6}"
        + @"|share(?:d)? (?:this|on|via|full|it|with|by|article|story|save|print|tweet|e-?mail)\b[^.]{0,50}|shared [0-9][0-9.,]*\s*[km]? times?\b.{0,40})$",
        Options)]
    public static partial Regex Labelled();

    [GeneratedRegex(
        @"^[0-9][0-9.,]*\s*[km]?\+?\s*(?:total )?(?:shares?|views?|(?:reader )?comments?|likes?|reads?|reactions?|claps?|followers|retweets?|repl(?:y|ies)|responses?|thoughts?|votes?|people (?:like|are reading)\b|readers? (?:have|has|left|say)\b)(?:\b[^.]{0,20}|[^.]{0,40}\. ?\w[^.]{0,20}\.?)?$",
        Options)]
    public static partial Regex Leading();

    [GeneratedRegex(
        @"^\W*(?:(?:estimated |average )?read(?:ing)?(?: time)?\s*:?\s*(?:about |approx\.? |under )?\S{1,9}\s?-?\s?min(?:ute)?s?\.?|(?:about )?[0-9]{1,3}\s*-?\s*min(?:ute)?s?\.?(?:\s*(?:to )?(?:read|listen|watch)(?:ing)?(?: time)?)?)\W*$",
        Options)]
    public static partial Regex ReadingTime();

    [GeneratedRegex(@"^[0-9][0-9.,]*[km]?\+?(?: [0-9][0-9.,]*[km]?\+?){0,2}(?<!\.)$", Options)]
    public static partial Regex Figures();

    [GeneratedRegex(@"^(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}$", RegexOptions.CultureInvariant)]
    public static partial Regex Duration();
}
