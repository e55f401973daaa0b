using System.Runtime.ExceptionServices;
using Analysis.Text.Naming;
using Analysis.Text.Words;

namespace Analysis.Text.Assembling;

/// <summary>
/// Documents to ids on any number of cores, round by round. In a round each core reads a stretch of the documents; the first with the
/// vocabulary of the whole, the others with one of their own. Then the stretches are joined in the order of the documents, so that ids
/// are those that one core would give. Of the texts only those are in memory that are being read.
/// </summary>
internal sealed class TokenAssembly
{
    // Shorter stretches are not worth a second core; longer ones would keep too many ids twice.
    private const long ShortestStretch = 1 << 15;
    private const long LongestStretch = 1 << 23;

    // What a core knows of the vocabulary of the whole is forgotten when it grows beyond this.
    private const int MostOwnWords = 1 << 20;

    private readonly Tokenizer _tokenizer;
    private readonly int[] _lengths;
    private readonly Action<int, TokenSink> _read;
    private readonly TokenStore _store;
    private readonly Core[] _cores;

    private TokenAssembly(Tokenizer tokenizer, int documents, Func<int, long> lengthOf, int cores, Action<int, TokenSink> read)
    {
        (_tokenizer, _read) = (tokenizer, read);
        // Asked for once: to ask again would wait for each text's memory again.
        _lengths = new int[documents];
        for (var i = 0; i < documents; i++) _lengths[i] = (int)Math.Min(lengthOf(i), int.MaxValue);
        _store = new(documents, Length(0, documents));
        _cores = [.. Enumerable.Range(0, cores).Select(core => new Core(core == 0 ? null : new(), this))];
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
        for (var document = 0; document < documents;) document = assembly.Round(document, documents);
        return CountedWords.Of(assembly._store.ToColumns(), tokenizer);
    }

    /// <summary>Reads the documents from one on.</summary>
    /// <returns>The first that is not read.</returns>
    private int Round(int from, int documents)
    {
        var (to, length) = (from, 0L);
        while (to < documents && length < LongestStretch * _cores.Length) length += _lengths[to++];
        var parts = (int)Math.Clamp(length / ShortestStretch, 1, _cores.Length);
        var bounds = Bounds(from, to, length, parts);
        _store.Expect(length);
        if (parts == 1) _cores[0].Read(from, to);
        else ReadTogether(bounds, parts);

        Join(parts);
        return to;
    }

    /// <summary>Joins what was read: the vocabulary grows in the order of the documents, then each core lays its ids where they belong.</summary>
    private void Join(int parts)
    {
        for (var part = 0; part < parts; part++) _cores[part].Learn();
        if (parts == 1) _cores[0].Lay();
        else Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part => _cores[part].Lay());
    }

    private long Length(int from, int to)
    {
        var length = 0L;
        foreach (var own in _lengths.AsSpan(from, to - from)) length += own;
        return length;
    }

    private void ReadTogether(int[] bounds, int parts)
    {
        try
        {
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part => _cores[part].Read(bounds[part], bounds[part + 1]));
        }
        catch (AggregateException errors)
        {
            // Whoever asked for the words is told of a document, not of cores.
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }
    }

    private int[] Bounds(int from, int to, long length, int parts)
    {
        var bounds = new int[parts + 1];
        Array.Fill(bounds, to);
        bounds[0] = from;
        var (read, part) = (0L, 1);
        for (var document = from; document < to && part < parts; document++)
        {
            read += _lengths[document];
            while (part < parts && read * parts >= length * part) bounds[part++] = document + 1;
        }

        return bounds;
    }

    private sealed class Core(Vocabulary? own, TokenAssembly assembly)
    {
        private readonly IdBuffer _known = new();
        private Vocabulary? _own = own;
        private TokenSink _sink = own is null ? new(assembly._tokenizer, assembly._store.Vocabulary, assembly._store.Ids) : new(assembly._tokenizer, own);
        private int _place;

        public void Read(int from, int to)
        {
            if (_own is not null) _sink.Ids.Expect(TokenStore.MostWords(assembly.Length(from, to)));
            for (var document = from; document < to; document++)
            {
                assembly._read(document, _sink);
                _sink.End();
            }
        }

        public void Learn() => _place = assembly._store.Learn(_sink, _own, _known);

        public void Lay()
        {
            if (_own is not null) assembly._store.Lay(_sink, _place, _known);
            _sink.Clear();
            if (_own is not { Count: > MostOwnWords }) return;
            _own = new();
            _sink = new(assembly._tokenizer, _own);
            _known.Clear();
        }
    }
}
