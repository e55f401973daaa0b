using System.Collections.Concurrent;
using Analysis.Corpora.Prepared;
using Analysis.Corpora.Reading;
using Analysis.Display;

namespace Analysis.Corpora;

/// <summary>The documents of a folder, each examined by itself as soon as it is read, several at once.</summary>
internal sealed class DocumentStream(CorpusFolder folder, CorpusOptions options, Func<string, bool> isExcluded, LongWork work)
{
    private const int MostInOneBatch = 64;

    private readonly ConcurrentBag<CorpusException> _problems = [];
    private readonly ConcurrentBag<SkippedFile> _passedOver = [];
    private long _held;
    private int _done;

    /// <summary>Reads and examines everything.</summary>
    /// <returns>The documents in the order of their ids; what could not be read, and what was passed over, in the order of the files.</returns>
    /// <exception cref="CorpusException">The first unreadable file, unless such files are skipped.</exception>
    public (IReadOnlyList<LoadedDocument> Documents, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<SkippedFile> PassedOver) Read()
    {
        var units = Partitioner.Create(Units(), EnumerablePartitionerOptions.NoBuffering);
        var read = new ConcurrentBag<(long Unit, List<LoadedDocument> Documents)>();
        Parallel.ForEach(units, new ParallelOptions { CancellationToken = work.Cancellation }, (unit, _, number) =>
        {
            var documents = new List<LoadedDocument>();
            foreach (var result in unit) Examine(result, documents);
            read.Add((number, documents));
        });

        var problems = _problems.OrderBy(problem => problem.File, ArticleOrder.Instance).ToArray();
        if (options.OnUnreadable == Unreadable.Throw && problems is [var first, ..]) throw first;
        return (
            InOrder([.. read.OrderBy(unit => unit.Unit).SelectMany(unit => unit.Documents)]),
            Array.ConvertAll(problems, problem => new SkippedFile(problem.File!, problem.Problem)),
            [.. _passedOver.OrderBy(passed => passed.File, ArticleOrder.Instance)]);
    }

    /// <summary>
    /// What one core takes at a time: a file that holds one article, to be read there; of a file with many, a batch that is read here.
    /// </summary>
    private IEnumerable<IEnumerable<ReadResult>> Units()
    {
        foreach (var file in folder.Files)
        {
            // Files are handed out in their order: those before the first problem are read whatever happens.
            if (options.OnUnreadable == Unreadable.Throw && !_problems.IsEmpty) yield break;
            if (isExcluded(file)) continue;
            if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) && PreparedReader.IsPrepared(folder.FullPath(file)))
            {
                _passedOver.Add(new(file, $"{file}: a saved corpus is not read among articles. Load it by its own name."));
                continue;
            }

            var results = DocumentReader.Read(folder, file, options.Reading, work.Cancellation);
            if (DocumentReader.HoldsOne(file))
            {
                yield return results;
            }
            else
            {
                foreach (var batch in results.Chunk(MostInOneBatch)) yield return batch;
            }

            work.Report(++_done, folder.Files.Count);
        }
    }

    // Files come in order, and so do the records of a file; the entries of an archive need not.
    private static LoadedDocument[] InOrder(LoadedDocument[] documents)
    {
        for (var i = 1; i < documents.Length; i++)
        {
            if (ArticleOrder.Instance.Compare(documents[i - 1].Id, documents[i].Id) <= 0) continue;
            Array.Sort(documents, (one, other) => ArticleOrder.Instance.Compare(one.Id, other.Id));
            break;
        }

        return documents;
    }

    private void Examine(ReadResult result, List<LoadedDocument> documents)
    {
        work.Cancellation.ThrowIfCancellationRequested();
        if (result.Problem is { } problem) _problems.Add(problem);
        if (result.PassedOver is { } passed) _passedOver.Add(passed);
        if (result.Document is not { } document || isExcluded(document.Id)) return;
        var isHeld = Interlocked.Add(ref _held, document.Text.Length) <= options.TextInMemory;
        documents.Add(LoadedDocument.Of(document, options.Clean, isHeld));
    }
}
