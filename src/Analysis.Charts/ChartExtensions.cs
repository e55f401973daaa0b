using Analysis.Charts.Recipes;
using Analysis.Terms;

namespace Analysis.Charts;

/// <summary>Results as figures, in one line each: title, axes with units, a note on the source, and the sentences behind each mark.</summary>
public static class ChartExtensions
{
    /// <summary>The articles by outlet and month.</summary>
    public static Figure Chart(this Corpus corpus) => CorpusOverview.Of(corpus);

    /// <summary>The terms as bars, by their occurrences per thousand words: <c>tokens.Frequencies().Top(25).Chart()</c>.</summary>
    public static Figure Chart(this FrequencyList terms) => TermBars.Of(terms);

    /// <summary>The terms as rows, with a mark for each group.</summary>
    public static Figure Chart(this GroupedFrequencyList terms) => TermsByGroup.Dots(terms);

    /// <summary>The terms as rows and the groups as columns, shares as colours.</summary>
    public static Figure Heatmap(this GroupedFrequencyList terms) => TermsByGroup.Heatmap(terms);

    /// <summary>The first eight terms over time, each in a panel of its own, with 95 % intervals.</summary>
    public static Figure Chart(this FrequencyOverTime terms) => TermsOverTime.Of(terms);
}
