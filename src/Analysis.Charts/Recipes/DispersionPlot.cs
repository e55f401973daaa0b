using Analysis.Corpora;
using Analysis.Terms;
using Analysis.Terms.Dispersions;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>Where words stand along the corpus: a row a word, a tick an occurrence (Hearst 1995; the dispersion plot of concordancers).</summary>
internal static class DispersionPlot
{
    private const int MostTerms = 40;
    private const int MostTicks = 1400;
    private const int MostSpeaking = 600;
    private const int FinestParts = 1000;
    private const int MostBounds = 140;

    private static readonly Marker Tick = new() { Size = 15, Symbol = MarkerSymbol.Tick, HasOutline = false };

    public static Figure Of(LexicalDispersion dispersion)
    {
        var tokens = dispersion.Tokens;
        string[] terms = [.. dispersion.Terms.Take(MostTerms)];
        var byTerm = dispersion.GroupBy(place => place.Term).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        LexicalPlace[][] places = [.. terms.Select(term => byTerm.GetValueOrDefault(term, []))];
        var parts = Parts(places, tokens.Count);
        var isThinned = parts < FinestParts;
        var silent = isThinned ? terms.Select((term, at) => Silent(term, places[at], tokens.Count)) : [];
        var speaking = terms.Select((term, at) => Ticks(dispersion, term, places[at], parts) with { Opacity = isThinned ? 0 : 1 });
        return new Figure([.. silent, .. speaking])
        {
            Source = Source(dispersion, isThinned),
            AltText = AltText(tokens, terms, places),
        }
        .WithTitle(terms.Length == 0 ? "No words to follow" : $"Where {Plural.Of(terms.Length, "word")} {(terms.Length == 1 ? "stands" : "stand")} along the corpus")
        .WithXAxis("place in the corpus, in words from its beginning", 0, Math.Max(1, tokens.Count))
        .WithXAxis(axis => axis with { HasGrid = false })
        .WithYAxis(axis => axis with { IsReversed = true, HasGrid = false, Categories = [.. terms.Select((term, at) => Row(term, places[at]))] })
        .WithPanels(panel => panel with { Bounds = tokens.Corpus.Count > MostBounds ? [] : [.. Bounds(tokens)] });
    }

    // As many parts of the corpus as leave no more ticks than a page carries.
    private static int Parts(LexicalPlace[][] places, int words)
    {
        for (var parts = FinestParts; ; parts = parts * 4 / 5)
        {
            var finest = parts;
            var most = parts == FinestParts ? MostTicks : MostSpeaking;
            if (finest < 20 || places.Sum(own => own.Select(place => Part(place, finest, words)).Distinct().Count()) <= most) return finest;
        }
    }

    private static int Part(LexicalPlace place, int parts, int words) => (int)((long)place.Word * parts / words);

    // Where there are too many ticks for words of their own, they are drawn for the eye; a few that are not seen speak for their neighbours.
    private static ScatterTrace Silent(string term, LexicalPlace[] places, int words)
    {
        int[] ticks = [.. places.DistinctBy(place => Part(place, FinestParts, words)).Select(place => place.Word)];
        return new()
        {
            X = AxisValues.Of(ticks),
            Y = AxisValues.Of(ticks.Select(_ => Row(term, places))),
            Marker = Tick,
            Color = ChartColor.Series(0),
            HasHover = false,
        };
    }

    private static ScatterTrace Ticks(LexicalDispersion dispersion, string term, LexicalPlace[] places, int parts)
    {
        var tokens = dispersion.Tokens;
        LexicalPlace[][] ticks = [.. places.GroupBy(place => Part(place, parts, tokens.Count)).Select(group => group.ToArray())];
        var spans = TokenSpans.Of(tokens, ticks.Select(tick => new TokenRange(tick[0].Word, tick[0].Word)));
        return new()
        {
            X = AxisValues.Of(ticks.Select(tick => tick[0].Word)),
            Y = AxisValues.Of(ticks.Select(_ => Row(term, places))),
            Marker = Tick,
            Color = ChartColor.Series(0),
            Hover = [.. ticks.Select(tick => Words(tokens, term, tick))],
            Evidence = [.. ticks.Select((tick, at) => MarkEvidence.Of(tokens.Corpus, $"{term} · {tick[0].Article}", [spans[at]], tick.Length))],
        };
    }

    private static string Row(string term, LexicalPlace[] places) => Invariant($"{term} ({places.Length:N0})");

    private static string Words(Tokens tokens, string term, LexicalPlace[] tick)
    {
        var article = tokens.Corpus[tick[0].ArticlePlace];
        var from = string.Join(", ", new[] { article.Outlet.Value, article.Date.Value is { } day ? Invariant($"{day:yyyy-MM-dd}") : null }.OfType<string>());
        var more = tick.Length == 1 ? "" : Invariant($"{tick.Length} occurrences, the first at ");
        return Invariant($"{term}: {more}word {tick[0].Word + 1:N0} of {tokens.Count:N0}, {article.Id}{(from.Length == 0 ? "" : $" ({from})")}");
    }

    private static IEnumerable<double> Bounds(Tokens tokens)
    {
        for (var article = 1; article < tokens.Corpus.Count; article++) yield return tokens.ArticleStarts[article];
    }

    private static string Source(LexicalDispersion dispersion, bool isThinned)
    {
        var articles = dispersion.Tokens.Corpus.Count;
        return SourceNote.Of(dispersion.Tokens,
            articles is > 1 and <= MostBounds ? "faint lines between articles" : articles > 1 ? "too many articles for lines between them" : null,
            "articles in the order of the corpus",
            isThinned ? "a tick an occurrence; what a place says when it is pointed at is of all occurrences near it" : "a tick an occurrence",
            dispersion.Terms.Count > MostTerms ? Invariant($"the first {MostTerms} of {dispersion.Terms.Count} words") : null);
    }

    private static string AltText(Tokens tokens, string[] terms, LexicalPlace[][] places) => terms.Length == 0
        ? "Dispersion plot without words."
        : Invariant($"Dispersion plot: where words stand along {tokens.Count:N0} words of {tokens.Corpus.Count:N0} articles. ") + string.Join("; ", terms.Take(12).Select((term, at) => Invariant(
            $"{term} {places[at].Length:N0} times in {Plural.Of(places[at].Select(place => place.ArticlePlace).Distinct().Count(), "article")}"))) + ".";
}
