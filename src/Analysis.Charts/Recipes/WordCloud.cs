using Analysis.Charts.Drawing;
using Analysis.Corpora;
using Analysis.Terms;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>
/// The most frequent words as a cloud: size by the square root of the frequency, so that words of one length take area in proportion to it. Words are put along
/// a spiral from the middle, the most frequent first (after Feinberg 2010).
/// </summary>
internal static class WordCloud
{
    /// <summary>The field, in steps of the axes: its width is the drawing's where there is room for it.</summary>
    public static Frame Field { get; } = new(0, 0, 680, 430);

    private const int MostWords = 150;
    private const double Largest = 84;
    private const double Smallest = 10;
    private const double Smaller = 0.94;
    private const double Filled = 0.85;

    public static Figure Of(FrequencyList terms, ulong seed)
    {
        var words = terms.Take(MostWords).ToArray();
        var places = Placed(words, seed, out var small);
        int[] shown = [.. Enumerable.Range(0, words.Length).Where(at => places[at] is not null)];
        string[] missing = [.. words.Where((_, at) => places[at] is null).Select(word => word.Term)];
        var cloud = new ScatterTrace
        {
            X = AxisValues.Of(shown.Select(at => places[at]!.X)),
            Y = AxisValues.Of(shown.Select(at => places[at]!.Y)),
            Mode = ScatterMode.Text,
            Color = ChartColor.Series(0),
            Labels = [.. shown.Select(at => words[at].Term)],
            Label = new() { Place = LabelPlace.Middle, Sizes = [.. shown.Select(at => places[at]!.Size)], HasTraceColor = true },
            Hover = [.. shown.Select(at => Invariant(
                $"{words[at].Term}: {Plural.Of(words[at].Count, "occurrence")} in {Plural.Of(words[at].Articles, "article")} ({words[at].PerThousand:0.##} per thousand words)"))],
            Evidence = TermEvidence.Of(terms.Tokens, [.. shown.Select(at => words[at].Term)], [.. shown.Select(at => words[at].Count)]),
        };
        return new Figure(cloud)
        {
            Layout = new() { HasEqualSteps = true },
            Source = SourceNote.Of(terms.Tokens, [.. Method(terms, words.Length, missing, small)]),
            AltText = shown.Length == 0
                ? "Word cloud without words."
                : Invariant($"Word cloud of {shown.Length} words. The largest: {string.Join(", ", shown.Take(8).Select(at => $"{words[at].Term} {words[at].Count}"))}."),
        }
        .WithTitle(shown.Length == 0 ? "No words" : Invariant($"The {Plural.Of(shown.Length, "most frequent word")} as a cloud"))
        .WithXAxis(axis => axis with { Title = "size: square root of the occurrences", IsVisible = false, HasGrid = false, Minimum = 0, Maximum = Field.Width })
        .WithYAxis(axis => axis with { IsVisible = false, HasGrid = false, Minimum = 0, Maximum = Field.Height });
    }

    // As large as all words find a place, but not smaller than can be read.
    private static CloudWord?[] Placed(TermFrequency[] words, ulong seed, out int small)
    {
        small = 0;
        for (var largest = Math.Min(Largest, Filling(words)); words.Length > 0; largest *= Smaller)
        {
            (string Text, double Size)[] sized = [.. words.Select(word => (word.Term, largest * Math.Sqrt((double)word.Count / words[0].Count)))];
            var places = CloudPacking.Of([.. sized.TakeWhile(word => word.Size >= Smallest)], Field, seed);
            var isLast = sized[^1].Size * Smaller < Smallest || largest < Smallest * 2;
            if (!isLast && places.Any(place => place is null)) continue;
            small = words.Length - places.Length;
            return [.. places, .. new CloudWord?[small]];
        }

        return [];
    }

    // The size of the first word at which all boxes together would fill the field: larger ones cannot find a place.
    private static double Filling(TermFrequency[] words)
    {
        var area = 0.0;
        foreach (var word in words)
        {
            var box = CloudPacking.Box(word.Term, 0, 0, Math.Sqrt((double)word.Count / words[0].Count));
            area += box.Width * box.Height;
        }

        return Math.Sqrt(Field.Width * Field.Height * Filled / area);
    }

    private static IEnumerable<string> Method(FrequencyList terms, int asked, string[] missing, int small)
    {
        yield return "size in proportion to the square root of the occurrences; long words look larger than short ones";
        if (terms.Options.StopWords.Count > 0) yield return "stop words are not drawn";
        if (asked < terms.Count) yield return Invariant($"{terms.Count - asked:N0} less frequent words are left out");
        if (small > 0) yield return Invariant($"{small} of them would be too small to read");
        if (missing.Length > small) yield return $"no room for {string.Join(", ", missing.Take(missing.Length - small).Take(12))}" + (missing.Length - small > 12 ? $" and {missing.Length - small - 12} more" : "");
    }
}
