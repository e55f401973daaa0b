using Analysis.Charts.Recipes;
using Analysis.Terms;
using Analysis.Terms.Collocations;
using Analysis.Terms.Dispersions;
using Analysis.Terms.KeyTerms;
using Analysis.Terms.Laws;
using Analysis.Terms.Trends;

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
    public static Figure Chart(this FrequencyOverTime terms) => TermsOverTime.Of(terms, bursts: null);

    /// <summary>
    /// The first eight terms over time with their bursts shaded (Kleinberg 2002):
    /// <c>tokens.FrequenciesOverTime(Period.Year).Top(4).Chart(tokens.Bursts(Period.Year))</c>.
    /// </summary>
    /// <param name="terms">The terms over time.</param>
    /// <param name="bursts">Bursts of the same steps of time; those of other terms are not drawn.</param>
    /// <exception cref="ArgumentException">The bursts were found in other steps of time.</exception>
    public static Figure Chart(this FrequencyOverTime terms, BurstList bursts)
    {
        ArgumentNullException.ThrowIfNull(bursts);
        return TermsOverTime.Of(terms, bursts);
    }

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

    /// <summary>
    /// Two groups word by word (Kessler 2017): the rank of each word's frequency in the one against that in the other, the most telling words labelled as far as
    /// no label lies on another. At most 1,400 marks; words that both groups use equally often share one.
    /// </summary>
    /// <param name="comparison">The words: <c>tokens.Compare(article => article.Outlet.Value == "A").Chart("A", "the others")</c>.</param>
    /// <param name="target">What the first group is called; null for its own name.</param>
    /// <param name="reference">What the second group is called; null for its own name.</param>
    public static Figure Chart(this Comparison comparison, string? target = null, string? reference = null) =>
        ComparisonScatter.Of(comparison, target, reference);

    /// <summary>
    /// Collocations as a network (Phillips 1985): words by their frequency, lines by the measure of the list, places by a seeded force-directed layout
    /// (Fruchterman and Reingold 1991).
    /// </summary>
    /// <param name="pairs">The collocations: <c>tokens.Collocations().Chart()</c>.</param>
    /// <param name="most">How many pairs are drawn, from 0: the first ones.</param>
    /// <param name="seed">Another seed, another arrangement.</param>
    public static Figure Chart(this CollocationList pairs, int most = 50, ulong seed = 1) => CollocationNetwork.Of(pairs, most, seed);

    /// <summary>
    /// Where words stand along the corpus, a row a word and a tick an occurrence: <c>tokens.LexicalDispersion("oil", "embargo").Chart()</c>. Where there are too
    /// many for ticks, near ones share one; at most 40 words.
    /// </summary>
    public static Figure Chart(this LexicalDispersion dispersion) => DispersionPlot.Of(dispersion);
}
