using System.Runtime.ExceptionServices;
using Analysis.Text.Words;

namespace Analysis.Text.Assembling;

/// <summary>
/// Documents to ids on any number of cores. Each takes the next stretch of documents and reads it with a vocabulary of its own;
/// stretches are joined in the order of the documents, so that ids are those that one core would give. Of the texts only those are
/// in memory that are being read.
/// </summary>
internal sealed class TokenAssembly
{
    private const int ShortestStretch = 1 << 15;
    private const int LongestStretch = 1 << 21;
    private const int StretchesPerCore = 16;

    private readonly Tokenizer _tokenizer;
    private readonly Func<int, long> _lengthOf;
    private readonly Action<int, TokenSink> _read;
    private readonly TokenStore _store;
    private readonly int[] _bounds;
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim[] _turns;
    private volatile bool _hasFailed;
    private int _next = -1;

    private TokenAssembly(Tokenizer tokenizer, int documents, Func<int, long> lengthOf, int cores, Action<int, TokenSink> read)
    {
        _tokenizer = tokenizer;
        _lengthOf = lengthOf;
        _read = read;
        var length = 0L;
        for (var i = 0; i < documents; i++) length += lengthOf(i);
        _store = new(documents, length);
        _bounds = Stretches(documents, Math.Clamp(length / (cores * StretchesPerCore), ShortestStretch, LongestStretch));
        _turns = Array.ConvertAll(_bounds, _ => new ManualResetEventSlim());
    }

    /// <summary>Reads documents.</summary>
    /// <param name="tokenizer">What makes the words.</param>
    /// <param name="documents">How many there are.</param>
    /// <param name="lengthOf">About how long each one's text is, in UTF-16 units.</param>
    /// <param name="cores">How many work at it, from 1.</param>
    /// <param name="read">Reads a document into a sink, on any core; the sink is told its end here.</param>
    public static TokenColumns Build(Tokenizer tokenizer, int documents, Func<int, long> lengthOf, int cores, Action<int, TokenSink> read)
    {
        var assembly = new TokenAssembly(tokenizer, documents, lengthOf, cores, read);
        var workers = Math.Min(cores, assembly._bounds.Length - 1);
        assembly._turns[0].Set();
        ExceptionDispatchInfo? failure = null;
        void Run()
        {
            try
            {
                assembly.Work(workers == 1);
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(error), null);
                assembly.Fail();
            }
        }

        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, workers) }, _ => Run());
        failure?.Throw();
        return assembly._store.ToColumns();
    }

    private void Work(bool isAlone)
    {
        // One core alone needs no second vocabulary.
        var own = isAlone ? null : new Vocabulary();
        var sink = new TokenSink(_tokenizer, own ?? _store.Vocabulary);
        var known = new IdBuffer();
        while (!_hasFailed && Interlocked.Increment(ref _next) is var stretch && stretch < _bounds.Length - 1)
        {
            sink.Clear();
            var length = 0L;
            for (var document = _bounds[stretch]; document < _bounds[stretch + 1]; document++)
            {
                _read(document, sink);
                sink.End();
                length += _lengthOf(document);
            }

            _turns[stretch].Wait();
            if (_hasFailed) return;
            lock (_gate) _store.Join(sink, length, own, known);
            _turns[stretch + 1].Set();
        }
    }

    // Who waits for a turn that will not come is let go.
    private void Fail()
    {
        _hasFailed = true;
        foreach (var turn in _turns) turn.Set();
    }

    private int[] Stretches(int documents, long length)
    {
        var bounds = new List<int> { 0 };
        var read = 0L;
        for (var document = 0; document < documents; document++)
        {
            read += _lengthOf(document);
            if (read < length || document == documents - 1) continue;
            bounds.Add(document + 1);
            read = 0;
        }

        if (documents > 0) bounds.Add(documents);
        return [.. bounds];
    }
}
