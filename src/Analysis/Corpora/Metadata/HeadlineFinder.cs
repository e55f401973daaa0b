using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// Reads an article's headline off the lines above its body. A headline is short, does not end like a sentence, and has a body
/// below it; a section name or a masthead above it is none. Where two lines could be it, there is none that is certain.
/// </summary>
internal static partial class HeadlineFinder
{
    private const int FewestWords = 3;
    private const int MostWordsOfAName = 4;
    private const int MostWords = 30;
    private const int MostCandidates = 4;

    /// <summary>Finds it.</summary>
    /// <param name="lines">The article's lines, the head at least.</param>
    /// <param name="firstParagraph">The index of its first paragraph; the number of lines when it has none.</param>
    /// <param name="hasParagraph">True when it has one.</param>
    /// <param name="isMasthead">True for a line that other articles of the outlet have above their headlines too.</param>
    /// <returns>The field, and the index of the headline's line or -1.</returns>
    public static (Field<string?> Field, int Index) Find(
        IReadOnlyList<ArticleLine> lines, int firstParagraph, bool hasParagraph, Func<ArticleLine, bool> isMasthead)
    {
        if (!hasParagraph) return Unknown("no line looks like the body that a headline needs", []);
        if (firstParagraph == 0) return SentenceAsHeadline(lines) ?? Unknown("the text begins with a paragraph", []);

        var head = Enumerable.Range(0, firstParagraph).ToList();
        var labelled = head.FindIndex(i => Labelled().IsMatch(lines[i].Text));
        if (labelled >= 0)
            return Known(lines, labelled, Labelled().Match(lines[labelled].Text).Groups["value"].Value, "line labelled as the headline", 0.95, []);

        head.RemoveAll(i => lines[i].Kind != LineKind.Short || !Looks(lines[i]) || PartialDate.TryRead(lines[i].Text) is not null);
        var all = head.ConvertAll(i => lines[i].Text);
        var repeated = head.FindIndex(i => lines[i].Shape.Words >= FewestWords && all.Count(text => text == lines[i].Text) > 1);
        if (repeated >= 0)
            return Known(lines, head[repeated], lines[head[repeated]].Text, "short line above the body, printed twice", 0.95, all);

        var hasLabel = false;
        while (head.Count > 1 && !lines[head[0]].GoesOn && (isMasthead(lines[head[0]]) || IsLabel(lines[head[0]], lines[head[1]])))
        {
            head.RemoveAt(0);
            hasLabel = true;
        }

        if (head.Count == 0) return Unknown("no line above the body looks like a headline", all);
        // Behind the headline may stand what a body begins with: the lines right below a label are surer than many.
        if (head.Count > MostCandidates && !hasLabel) return Unknown("too many short lines above the body", all);

        var first = lines[head[0]];
        if (!hasLabel && (IsTooShort(first) || Sections.Are(first.Text)))
            return Unknown("the line above the body could be a section's name", all);
        if (!hasLabel && head.Count > 1 && CouldBeAName(first) && lines[head[1]].Shape.Words > MostWordsOfAName && !AuthorLine.IsName(lines[head[1]].Text))
            return Unknown("the first line could be a name above the headline", all);
        if (first.GoesOn) return Unknown("the line above the body goes on in the next one", all);
        return Known(lines, head[0], first.Text, "first short line above the body", 0.9, all);
    }

    // A first line that ends in a full stop is a headline where the next one could stand only below a headline.
    private static (Field<string?> Field, int Index)? SentenceAsHeadline(IReadOnlyList<ArticleLine> lines)
    {
        if (lines.Count < 3 || lines[0].Shape.Words is 0 or > MostWords || lines[0].Text.Length is 0 or > 160) return null;
        var isHead = lines[1].Dates is not null || lines[1].Rule == DebrisRules.Byline || lines[1].Rule == DebrisRules.ReadingTime;
        return isHead && !lines[0].GoesOn ? Known(lines, 0, lines[0].Text, "sentence above date or author", 0.8, []) : null;
    }

    private static (Field<string?> Field, int Index) Known(
        IReadOnlyList<ArticleLine> lines, int index, string value, string rule, double confidence, List<string> candidates) => (
        new()
        {
            Value = value,
            Rule = rule,
            Evidence = new(lines[index].Number, value),
            Confidence = confidence,
            Candidates = [.. candidates.Where(text => text != value).Distinct()],
        },
        index);

    private static (Field<string?> Field, int Index) Unknown(string why, List<string> candidates) =>
        (candidates.Count == 0 ? Field<string?>.Unknown(why) : Field<string?>.Unknown(why, candidates), -1);

    private static bool Looks(ArticleLine line) =>
        line.Shape.Words <= MostWords && !line.IsSentence && !line.Text.EndsWith(':') && HeadlineStart().IsMatch(line.Text);

    // Two words are a headline where one of them is no name's: 'In ink', 'Three names', but not 'Middle East'.
    private static bool IsTooShort(ArticleLine line) =>
        line.Shape.Words < 2 || (line.Shape.Words < FewestWords && (line.Text[^1] is '.' or '…' || line.Shape.Capitalised == line.Shape.Words));

    /// <summary>True for a line that stands above the headline: a section, a path of sections, a masthead.</summary>
    private static bool IsLabel(ArticleLine line, ArticleLine next)
    {
        if (Sections.Are(line.Text)) return true;
        var isBriefCapitals = line.Shape.IsAllCapitals && line.Shape.Words <= MostWordsOfAName && !EndsInMark(line.Text);
        if (isBriefCapitals && !next.Shape.IsAllCapitals && next.Shape.Words > 1 && !AuthorLine.IsName(next.Text)) return true;
        if (Sections.IsPath(line.Text) && line.Shape.Words <= 8 && next.Shape.Words >= 2) return true;
        if (OutletNames.IsAlone(line.Text) && next.Shape.Words >= FewestWords) return true;
        if (next.Shape.Words <= MostWordsOfAName) return false;
        return CouldBeAName(line) && (line.Shape.Words < FewestWords || line.Text.StartsWith("The ", StringComparison.Ordinal));
    }

    private static bool EndsInMark(string text) => text[^1] is '?' or '!';

    private static bool CouldBeAName(ArticleLine line) =>
        line.Shape.Words <= MostWordsOfAName && !EndsInMark(line.Text) && NameWords().IsMatch(line.Text);

    [GeneratedRegex(
        """^(?:headline|title|subject)\s*:\s*(?:"(?<value>[^"]{3,})"|(?<value>\S.{2,}))$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex("""^["'“‘«„(\[#$£€&]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}#]|\p{Ll}\p{Lu})""", RegexOptions.CultureInvariant)]
    private static partial Regex HeadlineStart();

    // Only words with a capital or a figure, and the small words inside names.
    [GeneratedRegex(@"^(?:(?:[\p{Lu}\p{N}&]\S*|of|and|the|for|in|on)(?:\s+|$))+$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWords();
}
