using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Analysis.Corpora.Pages;

/// <summary>What the names that a page's makers gave an element say about it: its class, id, role, test id.</summary>
internal readonly record struct NodeHints(bool IsFurniture, bool IsComment, bool IsBody, bool IsCaption, bool IsLead)
{
    private const int MostNames = 24;
    private const int LongestName = 120;

    private static readonly char[] Blanks = [' ', '\t', '\n', '\r', '\f'];

    // Whole words of a name.
    private static readonly FrozenSet<string> FurnitureWords = FrozenSet.Create(StringComparer.Ordinal,
        "ad", "ads", "adslot", "adunit", "adbox", "aside", "author", "authors", "bio", "bios", "biography", "byline", "bylines", "bottom", "card",
        "cards", "carousel",
        "comment", "cta", "dateline", "disclaimer", "donate", "donation", "embed", "facebook", "follow", "footer", "factbox", "infobox", "instagram",
        "keywords", "login", "menu", "meta", "metadata", "modal", "nav", "navbar", "navigation", "newsletters", "outbrain", "pagination", "pager",
        "player",
        "popular", "popup", "promo", "promos", "pullquote", "rail", "recirc", "recirculation", "registration", "related", "reply", "rightrail",
        "share", "sharing", "shares",
        "sharebar", "sidebar", "signup", "slideshow", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tag", "tags",
        "taglist", "tagline",
        "teaser", "teasers", "timestamp", "toc", "toolbar", "tooltip", "topics", "trending", "trinity", "tweet", "twitter", "upsell", "widget",
        "widgets");

    // Wherever they stand in a name, joined with whatever else.
    private static readonly string[] FurnitureParts =
    [
        "newsletter", "breadcrumb", "advert", "recommend", "relatedcontent", "related-", "-related", "sponsor", "promo-", "-promo", "copyright",
        "cookie", "consent",
        "sharing", "social-", "-social", "socialshare", "share-", "-share", "mostread", "most-read", "most-popular", "mostpopular", "read-more",
        "readmore", "read-next", "more-stories",
        "morestories", "also-read", "alsoread", "author-", "-author", "authorbio", "pull-quote", "pullquote", "table-of-contents",
        "tableofcontents", "site-footer", "article-footer",
        "visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "twitter-tweet", "nojs-tweet", "instagram-media", "affiliate",
        "inline-ad", "ad-container", "ad-slot", "videoplayer",
        "video-player", "appeal", "audio-", "infobox", "post-tags", "tag-list",
    ];

    private static readonly string[] CommentParts = ["comments", "comment-list", "commentlist", "disqus", "discussion", "livefyre", "respond"];
    private static readonly FrozenSet<string> CaptionWords = FrozenSet.Create(StringComparer.Ordinal, "credit", "credits", "attribution");

    private static readonly string[] CaptionParts = ["caption", "photo-by", "image-meta", "media-info", "photocredit", "imagecredit"];

    private static readonly FrozenSet<string> LeadWords = FrozenSet.Create(StringComparer.Ordinal,
        "subtitle", "subhead", "subheadline", "subheading", "subline", "standfirst", "dek", "deck", "excerpt", "summary", "intro", "lede", "lead",
        "abstract", "description", "articledek",
        "strapline", "subtext", "synopsis");

    private static readonly string[] BodyParts =
    [
        "article-body", "articlebody", "article__body", "article_body", "article-content", "articlecontent", "article__content",
        "article_content", "article-text", "articletext",
        "story-body", "storybody", "story__body", "story-content", "story-text", "entry-content", "entrycontent", "post-content", "postcontent",
        "post-body", "post__content", "body-text",
        "bodytext", "body-copy", "bodycopy", "body-content", "content-body", "content__body", "rich-text", "richtext", "page-content",
        "main-content", "td-post-content", "single__content",
    ];

    private static readonly string[] StatePrefixes = ["tag-", "category-", "topic-", "has-", "no-", "with-"];

    public static NodeHints Of(IElement element)
    {
        var isFurniture = false;
        var isComment = false;
        var isBody = element.GetAttribute("itemprop") == "articleBody";
        var isCaption = false;
        var isLead = false;
        foreach (var name in Names(element))
        {
            if (SaysWhatElseThereIs(name)) continue;
            var lower = name.ToLowerInvariant();
            isBody |= Has(lower, BodyParts);
            isFurniture |= HasWord(name, FurnitureWords) || Has(lower, FurnitureParts);
            isComment |= Has(lower, CommentParts);
            isCaption |= HasWord(name, CaptionWords) || Has(lower, CaptionParts);
            isLead |= HasWord(name, LeadWords);
        }

        return new(isFurniture, isComment, isBody, isCaption, isLead);
    }

    // Classes of the article's state, not of its part: has-sidebar, no-comments, tag-elections, category-media.
    private static bool SaysWhatElseThereIs(string name) =>
        StatePrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) || name.Contains(':');

    private static bool Has(string names, string[] parts)
    {
        foreach (var part in parts)
            if (names.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>True when one of the words that names are made of is one of a set's: <c>share-bar</c>, <c>ShareBar</c>, <c>share_bar</c>.</summary>
    private static bool HasWord(string names, FrozenSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[LongestName];
        var length = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var unit = i < names.Length ? names[i] : ' ';
            var isNewWord = char.IsAsciiLetterUpper(unit) && i > 0 && char.IsAsciiLetterLower(names[i - 1]);
            if (!char.IsAsciiLetter(unit) || isNewWord)
            {
                if (length > 1 && lookup.Contains(word[..length])) return true;
                length = 0;
            }

            if (char.IsAsciiLetter(unit)) word[length++] = char.ToLowerInvariant(unit);
        }

        return false;
    }

    private static IEnumerable<string> Names(IElement element) =>
        element.Attributes
            .Where(attribute => attribute.Name is "class" or "id" or "role" || attribute.Name.StartsWith("data-", StringComparison.Ordinal))
            .SelectMany(attribute => attribute.Value.Split(Blanks, MostNames, StringSplitOptions.RemoveEmptyEntries))
            .Select(name => name.Length > LongestName ? name[..LongestName] : name);
}
