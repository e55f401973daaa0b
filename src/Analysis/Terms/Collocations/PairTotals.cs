using System.Text;
using Analysis.Data;

namespace Analysis.Terms.Collocations;

/// <summary>
/// Pairs of words in a window and the margins of the same window: what is left of a part of a corpus when only sums are asked for.
/// Totals of parts, merged in the order of the parts, are those of the whole, to the last count and in the same order. Memory follows
/// the number of different words and pairs, not that of all words.
/// </summary>
/// <example><code>PairTotals.Load("1.tsv").Merge(PairTotals.Load("2.tsv")).Collocations()</code></example>
public sealed class PairTotals
{
    internal const string TermHead = "term\tfirsts\tseconds";
    internal const string PairHead = "first\tsecond\tcount\tarticles";

    private readonly PairGround _ground;
    private readonly PairCounts _counts;

    internal PairTotals(PairGround ground, int articles, CollocationOptions options, PairCounts counts)
    {
        (_ground, Articles, _counts) = (ground with { Tokens = null }, articles, counts);
        Options = new() { Window = options.Window, Ordered = options.Ordered, StopWords = options.StopWords };
    }

    /// <summary>The number of articles.</summary>
    public int Articles { get; }

    /// <summary>The number of all words.</summary>
    public long Words => _ground.Words;

    /// <summary>The number of different pairs.</summary>
    public int Count => _counts.Pairs.Length;

    /// <summary>Window, order and the stop words whose pairs were not counted.</summary>
    public CollocationOptions Options { get; }

    /// <summary>Settings and version of what made the words.</summary>
    public string Tokenizer => _ground.Tokenizer;

    internal PairGround Ground => _ground;

    internal PairCounts Counts => _counts;

    /// <summary>The pairs with all measures, as they would be listed for all articles together.</summary>
    /// <param name="options">The fewest occurrences, the measure and the correction; window, order and stop words are those of the totals.</param>
    public CollocationList Collocations(CollocationOptions? options = null)
    {
        options = (options ?? new()) with { Window = Options.Window, Ordered = Options.Ordered, StopWords = Options.StopWords };
        var pairs = Array.FindAll(_counts.Pairs, pair => pair.Count >= options.MinimumCount);
        return CollocationList.Of(_ground, options, new(Options.Ordered, pairs, _counts.Firsts, _counts.Seconds, _counts.Events));
    }

    /// <summary>The totals of these articles and of others.</summary>
    /// <param name="other">Totals of the same window, order, stop words and tokenizer.</param>
    /// <exception cref="ArgumentException">They were counted otherwise.</exception>
    /// <exception cref="OverflowException">A pair occurs more than two billion times.</exception>
    public PairTotals Merge(PairTotals other)
    {
        Check("window", Options.Window, other.Options.Window);
        Check("order", Options.Ordered, other.Options.Ordered);
        Check("tokenizer", Tokenizer, other.Tokenizer);
        Check("stop words", string.Join(' ', Options.StopWords), string.Join(' ', other.Options.StopWords));
        return PairMerger.Merge(this, other);

        static void Check<T>(string what, T own, T others)
        {
            if (!Equals(own, others))
                throw new ArgumentException(FormattableString.Invariant($"The {what} of these totals is '{own}', that of the others '{others}'. Count both alike."), nameof(other));
        }
    }

    /// <summary>Saves them as tables in UTF-8 with tabs between columns; whole or not at all.</summary>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public void Save(string path) => WholeFile.Write(path, stream =>
    {
        using var lines = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        lines.WriteLine(FormattableString.Invariant($"{Articles} articles, {Words} words, {_ground.Terms.Count} terms, {Count} pairs"));
        lines.WriteLine(Tokenizer);
        lines.WriteLine(FormattableString.Invariant($"window {Options.Window}, {(Options.Ordered ? "ordered" : "either order")}"));
        lines.WriteLine("stop words" + string.Concat(Options.StopWords.Select(word => "\t" + word)));
        lines.WriteLine(TermHead);
        for (var term = 0; term < _ground.Terms.Count; term++)
        {
            lines.Write(_ground.Terms.Word(term));
            lines.WriteLine(FormattableString.Invariant($"\t{_counts.Firsts[term]}\t{_counts.Seconds[term]}"));
        }

        lines.WriteLine(PairHead);
        foreach (var pair in _counts.Pairs)
            lines.WriteLine(FormattableString.Invariant($"{pair.First}\t{pair.Second}\t{pair.Count}\t{pair.Articles}"));
    });

    /// <summary>Loads what was saved.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">It is no such file, or not whole; the message names the line.</exception>
    public static PairTotals Load(string path) => PairTotalsReader.Read(path);

    /// <summary>How much was counted, and how.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Count:N0} pairs of {_ground.Terms.Count:N0} words, at most {Options.Window} apart, in {Articles:N0} articles; {Tokenizer}");
}
