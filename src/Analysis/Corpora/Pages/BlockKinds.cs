using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Corpora.Pages;

/// <summary>Tells what a line of a page looks like on its own.</summary>
internal static partial class BlockKinds
{
    private const int FewestUnitsOfText = 140;
    private const int FewestWordsOfASentence = 6;
    private const int LongestPrompt = 320;
    private const char FirstIdeograph = '\u2E80';
    private const int ShortestCode = 40;
    private const int MostTextForCode = 12;
    private const double PlainShareOfALink = 0.25;

    private static readonly SearchValues<string> PromptWords =
        SearchValues.Create(["newsletter", "delivered", "click", "cookies", "javascript"], StringComparison.OrdinalIgnoreCase);

    public static BlockKind Of(PageBlock block, ReadOnlySpan<char> text)
    {
        if (IsPrompt(text)) return BlockKind.Prompt;
        if (block.PlainShare <= PlainShareOfALink) return BlockKind.Link;
        for (var node = block.Node; node is not null && node.Depth + 3 > block.Node.Depth; node = node.Parent)
            if (node.Tag is ['h', >= '1' and <= '6']) return BlockKind.Heading;
        if (IsNoLanguage(text)) return BlockKind.Prompt;
        if (text.Length >= FewestUnitsOfText) return BlockKind.Text;
        return EndsLikeASentence(text) && Words(text) >= FewestWordsOfASentence ? BlockKind.Text : BlockKind.Short;
    }

    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        var isInside = false;
        foreach (var unit in text)
        {
            var isWord = char.IsLetterOrDigit(unit);
            // East Asian writing has no blanks; a character counts as a word.
            if (isWord && (!isInside || unit >= FirstIdeograph)) words++;
            isInside = isWord || (isInside && unit is '\'' or '’');
        }

        return words;
    }

    public static bool EndsLikeASentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd("\"'”’»)]*  ");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or ':' or '…' or '。' or ';' or ',';
    }

    // The words inside a line are looked for first: the pattern is many times slower.
    private static bool IsPrompt(ReadOnlySpan<char> text) =>
        Closing().IsMatch(text)
        || (text.Length <= LongestPrompt && (Prompt().IsMatch(text) || (text.ContainsAny(PromptWords) && PromptInside().IsMatch(text))));

    // What a script spilt into the page, or bytes that are no text.
    private static bool IsNoLanguage(ReadOnlySpan<char> text)
    {
        var letters = 0;
        var blanks = 0;
        var code = 0;
        foreach (var unit in text)
        {
            if (char.IsLetter(unit)) letters++;
            else if (unit == ' ') blanks++;
            else if (unit is '"' or '{' or '}' or '\\' or '=' or ';' or '\uFFFD') code++;
        }

        return text.Length > ShortestCode && (code > text.Length / MostTextForCode || 2 * letters < text.Length - blanks);
    }

    [GeneratedRegex(
        @"^[^.]{0,60}\bnewsletters?\b[^.]{0,40}[.!]?$|^[^.]{0,120}\bdelivered (?:straight|right|directly) to your\b"
        + @"|^[^.]{0,80}\bclick(?:ing)? here\b[^.]{0,60}\W*$"
        + @"|^[^.]{0,80}\b(?:allow|accept|enable|manage) (?:\w+ )?(?:cookies|javascript)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PromptInside();

    // What stands below an article, however long it is.
    [GeneratedRegex(
        @"^\W{0,3}(?:disclaimer|more information|about (?:the|this) (?:authors?|writers?|data|story)|©|copyright ©|all rights reserved"
        + @"|(?:this|the) (?:article|story|piece|post|column|report)\b[^.]{0,160}\b(?:originally|first) (?:appeared|published|ran))\b[\s:.]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"^\W{0,3}(?:advertisement|article continues below|story continues below|continue reading|continues? (?:after|below)"
        + @"|scroll (?:down )?to continue|skip (?:to|past|ad)"
        + @"|(?:read|see|watch|more|read more|learn more|see also|read also|also read|related|don[’']t miss|must read|recommended"
        + @"|more on this|for more|further reading|click here)\s?[:>»|\-–—](?!\w)"
        + @"|more information:|(?:read|see) (?:more|also|next)\b|related(?: (?:articles?|stor(?:y|ies)|content|posts?|links?|topics?"
        + @"|video))?\W*$|you may also like|you might also|more (?:from|stories|news|on this)\b"
        + @"|sign up (?:for|to|here|now)|subscribe (?:to|now|for|here)|follow (?:us|me|him|her|@)\b|like us on|join (?:our|us|the conversation)"
        + @"|download (?:our|the) .{0,40}\bapp\b|share (?:this|on|via|your)\b|tweet this|copyright\b|©|\(c\) ?\d{4}|all rights reserved"
        + @"|filed under\b|tags?:|topics?:|keywords?:|photos?(?: by| credit)?:|image(?: credit)?:|credits?:|getty images"
        + @"|(?:image|photo|picture) (?:credit|source|courtesy)|view (?:this post|gallery|comments|image)|listen to (?:this|the)|loading"
        + @"|play video|watch (?:now|live|video)|updated?:? |published:? |posted (?:on|by|in|at)\b|last (?:updated|modified)"
        + @"|(?:this|the) (?:piece|column|essay|post|article|story) (?:was )?(?:originally|first)|(?:additional )?reporting by\b"
        + @"|includes information from|contributing:|contact .{3,40} (?:at|on) \S+@|reach (?:him|her|them|the reporter)"
        + @"|\d+ (?:comments?|shares?|views?|likes?)\W*$|\d+ ?min(?:ute)?s?(?: read)?\W*$|by signing up|by subscribing|by clicking"
        + @"|we may (?:earn|receive)|if you (?:buy|purchase) .{0,60}(?:commission|link)|this (?:article|story|post) (?:was )?(?:originally"
        + @"|first) (?:appeared|published|ran)"
        + @"|(?:this article )?(?:originally|first) (?:appeared|published) (?:on|in|at)|table of contents|source:\s|originally published"
        + @"|(?:this|the) live blog (?:has|is)|do you (?:have|want to (?:submit|send|share))|have a (?:story|tip|news)|got a (?:tip|story)"
        + @"|send (?:us )?(?:your )?tips?|email (?:him|her|the author|us)|contact (?:him|her|us|the author)|editor[’']?s picks?"
        + @"|in this article\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();
}
