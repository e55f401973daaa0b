using System.Text.RegularExpressions;

namespace Analysis.Corpora;

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

    public static Field<string?> Find(ArticleLayout layout)
    {
        if (layout.FirstParagraph == layout.Lines.Count) return Unknown("no line looks like the body that a headline needs", []);
        if (layout.FirstParagraph == 0) return Unknown("the text begins with a paragraph", []);

        var head = layout.Lines.Take(layout.FirstParagraph).ToArray();
        if (head.FirstOrDefault(line => Labelled().IsMatch(line.Text)) is { } labelled)
        {
            var value = Labelled().Match(labelled.Text).Groups["value"].Value;
            return Known(labelled with { Text = value }, "line labelled as the headline", 0.95, []);
        }


        var lines = head.Where(line => line.Kind == LineKind.Short && Looks(line.Text)).ToList();
        var all = lines.Select(line => line.Text).ToArray();
        var repeated = lines.FirstOrDefault(line =>
            Sentences.Words(line.Text) >= FewestWords && lines.Count(other => other.Text == line.Text) > 1);
        if (repeated is not null) return Known(repeated, "short line above the body, printed twice", 0.95, all);

        while (lines.Count > 1 && IsLabel(lines[0].Text, lines[1].Text)) lines.RemoveAt(0);
        if (lines.Count == 0) return Unknown("no line above the body looks like a headline", all);
        if (lines.Count > MostCandidates) return Unknown("too many short lines above the body", all);

        var first = lines[0];
        if (Sentences.Words(first.Text) < FewestWords || SectionWords().IsMatch(first.Text))
            return Unknown("the line above the body could be a section's name", all);
        if (lines.Count > 1 && CouldBeAName(first.Text) && Sentences.Words(lines[1].Text) > MostWordsOfAName)
            return Unknown("the first line could be a name above the headline", all);
        if (first.GoesOn) return Unknown("the line above the body goes on in the next one", all);
        return Known(first, "first short line above the body", 0.9, all);
    }

    private static Field<string?> Known(ArticleLine line, string rule, double confidence, string[] candidates) => new()
    {
        Value = line.Text,
        Rule = rule,
        Evidence = line.Evidence,
        Confidence = confidence,
        Candidates = [.. candidates.Where(text => text != line.Text).Distinct()],
    };

    private static Field<string?> Unknown(string why, string[] candidates) => Field<string?>.Unknown(why, candidates);

    private static bool Looks(string line) =>
        Sentences.Words(line) <= MostWords && !Sentences.EndsLikeOne(line) && !line.EndsWith(':') && HeadlineStart().IsMatch(line);

    /// <summary>True for a line that stands above the headline: a section, a path of sections, a masthead.</summary>
    private static bool IsLabel(string line, string next)
    {
        if (SectionWords().IsMatch(line)) return true;
        if (Sentences.Words(next) <= MostWordsOfAName || Sentences.Words(next) < FewestWords) return false;
        if (Path().IsMatch(line)) return true;
        return CouldBeAName(line) && (Sentences.Words(line) < FewestWords || line.StartsWith("The ", StringComparison.Ordinal));
    }

    private static bool CouldBeAName(string line) =>
        Sentences.Words(line) <= MostWordsOfAName && !line.EndsWith('?') && !line.EndsWith('!') && NameWords().IsMatch(line);

    [GeneratedRegex(
        """^(?:headline|title|subject)\s*:\s*(?:"(?<value>[^"]{3,})"|(?<value>\S.{2,}))$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex("""^["'“‘«(\[#$£€]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]""", RegexOptions.CultureInvariant)]
    private static partial Regex HeadlineStart();

    // Only words with a capital or a figure, and the small words inside names.
    [GeneratedRegex(@"^(?:(?:[\p{Lu}\p{N}&]\S*|of|and|the|for|in|on)(?:\s+|$))+$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWords();

    [GeneratedRegex(@"\S\s*[>»›|]\s*\S|^\S+(?:\s*/\s*\S+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(
        @"^(?:(?:home|news|world|politics|political|business|economy|economics|markets|opinion|opinions|editorial|analysis|comment|commentary|features?"
        + "|culture|arts?|entertainment|lifestyle|life|sports?|football|science|technology|tech|health|environment|education|travel|society|religion"
        + "|security|defen[cs]e|military|energy|middle|east|west|north|south|eastern|western|northern|southern|central|africa|african|europe|european|asia|asian"
        + "|america|americas|american|latin|pacific|gulf|maghreb|mena|mediterranean|international|national|regional|region|local|global|foreign|affairs"
        + @"|breaking|latest|top|stories|exclusive|live|in|depth|brief|briefs|and|the|of|print|edition|front|page|section|video|photos|pictures)(?:[\s&>»›|/,-]+|$))+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SectionWords();
}
