using Analysis.Benchmarks.Measures;
using Analysis.Benchmarks.Terms;
using Analysis.Corpora;

namespace Analysis.Benchmarks.Work;

/// <summary>The work that can be measured, by name: each is given a path, prepares, and returns what is measured.</summary>
internal static class WorkKinds
{
    public const string Read = "read";
    public const string Load = "load";
    public const string Tokenize = "tokenize";
    public const string Duplicates = "duplicates";
    public const string Breaks = "breaks";
    public const string Ids = "ids";
    public const string CyrillicIds = "cyrillic-ids";
    public const string Matrix = "matrix";
    public const string SortedMatrix = "sorted-matrix";
    public const string StemMatrix = "stem-matrix";
    public const string Keyness = "keyness";
    public const string Collocations = "collocations";
    public const string Concordance = "concordance";

    // One of the newswire stories has neither headline nor text.
    private static readonly CorpusOptions Default = new() { OnUnreadable = Unreadable.Skip };

    /// <summary>What is measured returns what it made, so that this still lives when memory is read, and the number of items.</summary>
    public static IReadOnlyDictionary<string, Func<string, Func<(object Made, int Items)>>> All { get; } =
        new Dictionary<string, Func<string, Func<(object, int)>>>
        {
            [Read] = path => () => Loaded(path, Default with { Clean = false }),
            [Load] = path => () => Loaded(path, Default),
            [Tokenize] = path => () => Tokenized(path),
            [Duplicates] = path => DuplicatesOf(Corpus.Load(path, Default)),
            [Breaks] = TermWork.Breaks,
            [Ids] = TermWork.Ids,
            [CyrillicIds] = TermWork.CyrillicIds,
            [Matrix] = TermWork.Matrix,
            [SortedMatrix] = TermWork.SortedMatrix,
            [StemMatrix] = TermWork.StemMatrix,
            [Keyness] = path => MeasureWork.Keyness(Corpus.Load(path, Default).Tokenize()),
            [Collocations] = path => MeasureWork.Collocations(Corpus.Load(path, Default).Tokenize()),
            [Concordance] = path => MeasureWork.Concordance(Corpus.Load(path, Default).Tokenize()),
        };

    private static (object, int) Loaded(string path, CorpusOptions options)
    {
        var corpus = Corpus.Load(path, options);
        return (corpus, corpus.Count + corpus.OtherLanguages.Count);
    }

    private static (object, int) Tokenized(string path)
    {
        var corpus = Corpus.Load(path, Default);
        return ((corpus, corpus.Tokenize()), corpus.Count + corpus.OtherLanguages.Count);
    }

    private static Func<(object, int)> DuplicatesOf(Corpus corpus) => () =>
    {
        var found = corpus.FindDuplicates();
        return (found, found.Count);
    };
}
