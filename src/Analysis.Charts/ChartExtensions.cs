using Analysis.Charts.Recipes;
using Analysis.Terms;
using Analysis.Terms.KeyTerms;
using Analysis.Terms.Laws;

namespace Analysis.Charts;

/// <summary>Results as figures, in one line each: title, axes with units, a note on the source, and the sentences behind each mark.</summary>
public static class ChartExtensions
{
    /// <summary>The articles by outlet and month.</summary>
    public static Figure Chart(this Corpus corpus) => CorpusOverview.Of(corpus);

    /// <summary>The terms as bars, by their occurrences per thousand words: <c>tokens.Frequencies().Top(25).Chart()</c>.</summary>
    public static Figure Chart(this FrequencyList terms) => TermBars.Of(terms);

    /// <summary>
    /// The first 150 terms as a cloud in which no word lies on another: <c>tokens.Frequencies().WordCloud()</c>. The size of a word is in proportion to the
    /// square root of its occurrences; what finds no room is named in the note (after Feinberg, 'Wordle', 2010).
    /// </summary>
    /// <param name="terms">The terms.</param>
    /// <param name="seed">Another seed, another arrangement.</param>
    public static Figure WordCloud(this FrequencyList terms, ulong seed = 1) => Recipes.WordCloud.Of(terms, seed);

    /// <summary>The terms as rows, with a mark for each group.</summary>
    public static Figure Chart(this GroupedFrequencyList terms) => TermsByGroup.Dots(terms);

    /// <summary>The terms as rows and the groups as columns, shares as colours.</summary>
    public static Figure Heatmap(this GroupedFrequencyList terms) => TermsByGroup.Heatmap(terms);

    /// <summary>The first eight terms over time, each in a panel of its own, with 95 % intervals.</summary>
    public static Figure Chart(this FrequencyOverTime terms) => TermsOverTime.Of(terms);

    /// <summary>
    /// Occurrences by rank on logarithmic axes with the fitted law (Zipf 1949): <c>tokens.Ranks().Chart()</c>. Of a large vocabulary 160 ranks are drawn, at even
    /// steps of their logarithm.
    /// </summary>
    public static Figure Chart(this RankList ranks) => ZipfPlot.Of(ranks);

    /// <summary>The growth of the vocabulary on logarithmic axes with the fitted law (Heaps 1978): <c>tokens.VocabularyGrowth().Chart()</c>.</summary>
    public static Figure Chart(this VocabularyGrowth growth) => HeapsCurve.Of(growth);

    /// <summary>
    /// Key words as diverging bars (Scott 1997): what a group says more than the reference to the right, what it says less to the left; several groups, up to
    /// eight, have a panel each. Words that the corrected test is not sure of are pale.
    /// </summary>
    /// <param name="terms">The key words: <c>tokens.KeynessByOutlet().Chart(8)</c>.</param>
    /// <param name="words">How many words on either side, from 0.</param>
    /// <param name="target">What the group is called, where there is one; null for its own name.</param>
    /// <param name="reference">What it is compared with is called; null for what the list calls it.</param>
    public static Figure Chart(this KeyTermList terms, int words = 15, string? target = null, string? reference = null) =>
        KeynessBars.Of(terms, words, target, reference);
}
