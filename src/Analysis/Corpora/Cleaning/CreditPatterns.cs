using System.Text.RegularExpressions;

namespace Analysis.Corpora.Cleaning;

/// <summary>Credits: who took the picture, who sent the copy, who wrote it, where it was printed.</summary>
internal static partial class CreditPatterns
{
    /// <summary>Agencies and picture desks whose credit stands in the articles of all outlets.</summary>
    public const string KnownAgency =
        "REUTERS|Reuters|AFP|AP|EPA|EPA-EFE|EFE|GETTY|Getty|TASS|ANADOLU|Anadolu|ANSA|DPA|dpa|PA|UPI|XINHUA|Xinhua|Bloomberg|BLOOMBERG|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Wikimedia|NurPhoto|Sipa|SIPA|Zuma|ZUMA|Rex|Corbis|WireImage|FilmMagic|IANS|PTI|Kyodo|Yonhap|Sputnik|RIA";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string PhotoWord = "(?:photo(?:graph)?s?|images?|pictures?|pics?|credits?|illustrations?|graphics?|video|screengrab|screenshot|composite|artwork)";

    [GeneratedRegex(
        @"^[\W_]*(?:(?:(?:file|main|cover|header|featured|source|lead|top) )?" + PhotoWord + @"(?: (?:by|credits?|courtesy(?: of)?|source|via|from|illustration))?\s*(?:[:/…|]|\.{3}).*"
        + "|(?:file )?" + PhotoWord + @" (?:by|via|courtesy(?: of)?|credit) (?-i:\p{Lu}).{1,80}|(?-i:FILE)\s*[-–—:].*|file (?:photo|picture|pic|image).*|courtesy(?: of)?:? (?-i:\p{Lu}).{1,80}|caption\s*:.*"
        + "|(?-i:" + KnownAgency + @")\s?/\s?.{2,60}|(?-i:" + KnownAgency + @")(?: (?:photo|images|pool|archive))|handout(?: .{1,40})?)$",
        Options)]
    public static partial Regex Photo();

    // A caption that ends in its credit.
    [GeneratedRegex(
        @"(?:(?:^|[\s.(|])" + PhotoWord + @"(?: by| credit| courtesy(?: of)?)?\s*[:/|©]\s*(?-i:[\p{Lu}@©])[^.:)]{1,70}|[\s.(]" + PhotoWord + @" (?:by|via|courtesy) (?-i:\p{Lu})[^.:]{2,60}"
        + @"|\[(?-i:\p{Lu})[^\]]{1,40}\]|\((?-i:" + KnownAgency + @")(?: (?:photo|archive|images|file photo))?(?:[/,:] ?[^)]{0,60})?\)|\([^()]{0,50}\b(?:archives?|photos?|file|getty|reuters|handout|courtesy|pool|images)\b[^()]{0,40}\)"
        + @"|\b(?-i:" + KnownAgency + @")\s?/\s?[\p{L}.'’ -]{2,50}|[\p{L}.'’ -]{2,60}/{1,2}\s?(?-i:" + KnownAgency + @")(?: (?:images|photo|pool|news|agency|via [\p{L} ]{2,30}))?|\bvia (?:getty|reuters|ap|afp)(?: images)?|\bcourtesy of [^.]{2,50}|(?:^|\s)©\s?[^.]{2,60})[.)\]]?$",
        Options)]
    public static partial Regex PhotoAtTheEnd();

    [GeneratedRegex(
        @"^[\W_]*(?:(?:additional |further |original )?(?:reporting|writing|editing|translation)(?: (?:and|&) (?:writing|editing|reporting|translation))?(?: in \p{L}+)? by (?:the )?(?-i:\p{Lu}).{2,240}|(?:written|edited|compiled|translated|reported|produced) by (?-i:\p{Lu}).{2,160}"
        + @"|\((?:(?:additional |further )?(?:reporting|writing|editing|edited|compiled|translated|with)\b.{0,240}|[\p{L} ]{3,30} desk: .{2,80})\)"
        + @"|(?:additional|further) (?:material|information|reporting|copy|inputs?)\b.{0,100}|with (?:agency|agencies|additional|inputs?|files?|material|reporting|copy|information|reports?|contributions?|assistance)\b[^.]{0,100}\.?|(?:includes|contains) (?:information|material|reporting|copy) from .{2,80}|report by (?-i:\p{Lu})[^.]{2,60})$",
        Options)]
    public static partial Regex Agency();

    [GeneratedRegex(@"^[\W_]*(?-i:Reuters?|REUTERS?|AFP|AP|TASS|UPI|DPA|dpa|Xinhua|ANSA|EFE|Bloomberg|Interfax|Anadolu|IANS|PTI|Bernama|Kyodo|Yonhap|WAM|SANA|Agencies|News Agencies|Agency)(?: (?:and|&) (?:agencies|reuters|afp|ap))?(?: (?:news )?agency)?[\W_]*(?:&#3;)?$", Options)]
    public static partial Regex AgencyAlone();

    // 'By Jane Roe', 'By our Harbour Correspondent', 'EXCLUSIVE by our team', '(Author: Jane Roe)'; never 'By Friday'.
    [GeneratedRegex(
        @"^[\W_]*(?:(?:exclusive|analysis|opinion|report|reported|story|words|text|written|interview|posted|edited|compiled|column|commentary|published|special(?: report)?|article|review) )?"
        + @"(?:by:?\s+(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? [0-9])(?:(?-i:\p{Lu})[^?!]{1,110}$|our (?:\S+ ){1,3}\S+$|(?:an? |the )?(?:\S+ ){0,3}(?:staff|correspondents?|reporters?|collective|team|desk|editors?|newsroom|board|agencies|writers?)\b[^?!]{0,60}$)|authors?\s*:\s*(?-i:\p{Lu})[^?!]{1,100})$",
        Options)]
    public static partial Regex Byline();

    [GeneratedRegex(
        @"^\W*(?:page [a-z]?[0-9]{1,3}(?: (?:of|in) .{1,60})?|(?:from|in) the print edition\b.{0,80}|print(?:ed)? (?:edition|version|headline)\b.{0,80}|(?:first |originally )?(?:appeared|published) in (?:print|the print)\b.{0,120})$",
        Options)]
    public static partial Regex Print();
}
