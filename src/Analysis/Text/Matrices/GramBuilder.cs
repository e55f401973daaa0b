using Analysis.Text.Assembling;
using Analysis.Text.Words;

namespace Analysis.Text.Matrices;

/// <summary>
/// Counts n-grams and skip-grams by the ids of their words: a gram's id comes from that of its words but the last, and the last's id.
/// </summary>
internal sealed class GramBuilder
{
    private readonly TokenColumns _columns;
    private readonly int _length;
    private readonly Dictionary<long, int>[] _longer;
    private readonly Vocabulary _grams = new();
    private readonly IdBuffer _ids = new();
    private readonly int[] _words;

    private GramBuilder(TokenColumns columns, int length)
    {
        (_columns, _length) = (columns, length);
        _longer = [.. Enumerable.Range(0, length - 1).Select(_ => new Dictionary<long, int>())];
        _words = new int[length];
    }

    /// <summary>Counts.</summary>
    /// <param name="columns">The words.</param>
    /// <param name="rows">The documents' names.</param>
    /// <param name="length">The words of a gram, from 2.</param>
    /// <param name="skip">The most words that may be passed over inside one, in all, from 0.</param>
    /// <param name="cores">How many count.</param>
    public static DocumentTermMatrix Build(TokenColumns columns, IReadOnlyList<string> rows, int length, int skip, int cores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        var builder = new GramBuilder(columns, length);
        var starts = builder.Read(skip);
        return MatrixBuilder.Build(rows, new(builder._grams), builder._ids.ToArray(), starts, cores);
    }

    private int[] Read(int skip)
    {
        var starts = new int[_columns.Starts.Length];
        var sentence = 0;
        for (var document = 0; document < starts.Length - 1; document++)
        {
            var end = _columns.Starts[document + 1];
            for (var word = _columns.Starts[document]; word < end; word++)
            {
                // None reaches across a sentence's end, where these are known.
                while (sentence < _columns.Sentences.Length && _columns.Sentences[sentence] <= word) sentence++;
                var bound = sentence < _columns.Sentences.Length ? Math.Min(end, _columns.Sentences[sentence]) : end;
                _words[0] = _columns.Ids[word];
                Extend(_words[0], 1, word + 1, skip, bound);
            }

            starts[document + 1] = _ids.Count;
        }

        return starts;
    }

    private void Extend(int gram, int taken, int from, int skip, int bound)
    {
        for (var word = from; word < bound && word - from <= skip; word++)
        {
            _words[taken] = _columns.Ids[word];
            var longer = Longer(gram, taken);
            if (taken + 1 == _length) _ids.Add(longer);
            else Extend(longer, taken + 1, word + 1, skip - (word - from), bound);
        }
    }

    private int Longer(int gram, int taken)
    {
        var known = _longer[taken - 1];
        var key = ((long)gram << 32) | (uint)_words[taken];
        if (known.TryGetValue(key, out var id)) return id;
        id = taken + 1 == _length ? _grams.GetOrAdd(string.Join(' ', _words.Select(word => _columns.Vocabulary[word]))) : known.Count;
        known.Add(key, id);
        return id;
    }
}
