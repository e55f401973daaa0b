using System.Runtime.CompilerServices;
using Analysis.Text.Words;

namespace Analysis.Text.Assembling;

/// <summary>Joins what cores have read, in the order of the documents, to the ids of one vocabulary.</summary>
internal sealed class TokenStore
{
    // An estimate is too large rather than too small: what is not used of it is never touched and takes no memory, a copy does.
    private const double Margin = 1.12;
    private const int FewIds = 1 << 24;

    private readonly long _length;
    private readonly int[] _starts;
    private readonly IdBuffer _sentences = new();
    private readonly IdBuffer _paragraphs = new();
    private int[] _ids = [];
    private int _count;
    private int _documents;
    private long _read;

    /// <param name="documents">How many there will be.</param>
    /// <param name="length">How long their texts are in all: 4 bytes a word are taken as soon as it is known how long words are.</param>
    public TokenStore(int documents, long length)
    {
        _length = length;
        _starts = new int[documents + 1];
    }

    /// <summary>The words in the order of first occurrence.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Makes room for the words of the next documents.</summary>
    /// <param name="words">How many there are.</param>
    /// <param name="length">How long the documents' texts are.</param>
    public void Expect(int words, long length)
    {
        _read += length;
        Reserve(words);
    }

    /// <summary>Adds the next documents, but for their ids, and learns their words in the order of first occurrence.</summary>
    /// <param name="read">Their words.</param>
    /// <param name="words">What the words' ids stand for; null for those of this vocabulary.</param>
    /// <param name="known">This vocabulary's id for each of theirs, as far as it is known; extended.</param>
    /// <returns>Where the ids are to lie.</returns>
    public int Learn(TokenSink read, Vocabulary? words, IdBuffer known)
    {
        // In the order of their first occurrence there, which is that of the texts.
        for (var id = known.Count; words is not null && id < words.Count; id++) known.Add(Vocabulary.GetOrAdd(words.Word(id)));
        foreach (var end in read.Ends.Ids) _starts[++_documents] = _count + end;
        foreach (var start in read.Sentences.Words.Ids) _sentences.Add(_count + start);
        foreach (var start in read.Paragraphs.Words.Ids) _paragraphs.Add(_count + start);
        var place = _count;
        _count += read.Ids.Count;
        return place;
    }

    /// <summary>Lays ids where they belong; on any core.</summary>
    /// <param name="read">The words.</param>
    /// <param name="place">Where their ids are to lie.</param>
    /// <param name="known">This vocabulary's id for each of theirs; null where they are the same.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Lay(TokenSink read, int place, IdBuffer? known)
    {
        var ids = read.Ids.Ids;
        var to = _ids.AsSpan(place, ids.Length);
        if (known is null)
        {
            ids.CopyTo(to);
            return;
        }

        ReadOnlySpan<int> whole = known.Ids;
        for (var i = 0; i < ids.Length; i++) to[i] = whole[ids[i]];
    }

    /// <summary>What was joined.</summary>
    public TokenColumns ToColumns()
    {
        var room = _ids.Length - _count;
        if (room > _ids.Length / (_ids.Length < FewIds ? 32 : 8)) Array.Resize(ref _ids, _count);
        return new(Vocabulary, _ids, _count, _starts, _sentences.ToArray(), _paragraphs.ToArray());
    }

    private void Reserve(int count)
    {
        var needed = checked(_count + count);
        if (needed <= _ids.Length) return;
        var expected = _read >= _length ? needed : needed * Margin * _length / Math.Max(1, _read);
        // Of few texts not much can be said about the others.
        var length = (int)Math.Min(Array.MaxLength, Math.Max(needed, _read * 32 < _length ? needed * 2L : (long)expected));
        // What loading a large corpus left behind would stay beside its ids for as long as they live.
        if (length >= FewIds) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var ids = GC.AllocateUninitializedArray<int>(length);
        _ids.AsSpan(0, _count).CopyTo(ids);
        _ids = ids;
    }
}
