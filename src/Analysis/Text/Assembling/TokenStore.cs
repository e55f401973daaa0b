using System.Runtime.CompilerServices;
using Analysis.Text.Words;

namespace Analysis.Text.Assembling;

/// <summary>Joins what cores have read, in the order of the documents, to the ids of one vocabulary.</summary>
internal sealed class TokenStore
{
    // An estimate is too large rather than too small: what is not used of it is never touched and takes no memory, a copy does.
    private const double Margin = 1.12;
    private const int MostRoom = 4;
    private const int FewIds = 1 << 24;

    // Fewer than in the news of any language with spaces between its words.
    private const int FewestUnitsOfWord = 5;

    private readonly long _length;
    private readonly int[] _starts;
    private readonly IdBuffer _sentences = new();
    private readonly IdBuffer _paragraphs = new();
    private int _documents;
    private int _learnt;
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

    /// <summary>The ids: who knows this vocabulary adds them here, those of the next documents first.</summary>
    public IdBuffer Ids { get; } = new();

    /// <summary>Makes room for the words of the next documents, about.</summary>
    /// <param name="length">How long the documents' texts are.</param>
    public void Expect(long length)
    {
        var needed = (int)Math.Min(Array.MaxLength, Ids.Count + (long)MostWords(length));
        // Of few texts not much can be said about the others.
        var all = _read * 32 < _length ? 0 : Ids.Count * Margin * _length / _read;
        _read += length;
        if (needed <= Ids.Capacity) return;
        var capacity = _read >= _length ? needed : (int)Math.Min(Array.MaxLength, Math.Max(needed, Math.Max(all, Ids.Count * 2L)));
        // What loading a large corpus left behind would stay beside its ids for as long as they live.
        if (capacity >= FewIds) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Ids.Expect(capacity);
    }

    /// <summary>More words than texts of a length are likely to have.</summary>
    public static int MostWords(long length) => (int)Math.Min(Array.MaxLength, length / FewestUnitsOfWord);

    /// <summary>Adds the next documents, but for their ids, and learns their words in the order of first occurrence.</summary>
    /// <param name="read">Their words.</param>
    /// <param name="words">What the words' ids stand for; null for those of this vocabulary.</param>
    /// <param name="known">This vocabulary's id for each of theirs, as far as it is known; extended.</param>
    /// <returns>Where their ids are to lie, unless they are there already.</returns>
    public int Learn(TokenSink read, Vocabulary? words, IdBuffer known)
    {
        // In the order of their first occurrence there, which is that of the texts.
        for (var id = known.Count; words is not null && id < words.Count; id++) known.Add(Vocabulary.GetOrAdd(words.Word(id)));
        var place = words is null ? 0 : _learnt;
        foreach (var end in read.Ends.Ids) _starts[++_documents] = place + end;
        foreach (var start in read.Sentences.Words.Ids) _sentences.Add(place + start);
        foreach (var start in read.Paragraphs.Words.Ids) _paragraphs.Add(place + start);
        _learnt = _starts[_documents];
        if (_learnt > Ids.Count) Ids.Reserve(_learnt - Ids.Count);
        return place;
    }

    /// <summary>Lays ids where they belong; on any core.</summary>
    /// <param name="read">Words with ids of their own.</param>
    /// <param name="place">Where their ids are to lie.</param>
    /// <param name="known">This vocabulary's id for each of theirs.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Lay(TokenSink read, int place, IdBuffer known)
    {
        ReadOnlySpan<int> ids = read.Ids.Ids;
        ReadOnlySpan<int> whole = known.Ids;
        var to = Ids.Ids.Slice(place, ids.Length);
        for (var i = 0; i < ids.Length; i++) to[i] = whole[ids[i]];
    }

    /// <summary>What was joined.</summary>
    public TokenColumns ToColumns() => new(Vocabulary, Ids.Release(Ids.Count / MostRoom), Ids.Count, _starts, _sentences.ToArray(), _paragraphs.ToArray());
}
