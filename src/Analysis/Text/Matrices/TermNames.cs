using System.Collections;

namespace Analysis.Text.Matrices;

/// <summary>The terms of a matrix's columns. A term becomes a string only when it is asked for.</summary>
public sealed class TermNames : IReadOnlyList<string>
{
    private readonly Vocabulary _vocabulary;
    private readonly int[]? _ids;

    internal TermNames(Vocabulary vocabulary, int[]? ids = null) => (_vocabulary, _ids) = (vocabulary, ids);

    /// <summary>How many there are.</summary>
    public int Count => _ids?.Length ?? _vocabulary.Count;

    /// <summary>The term of a column, from 0.</summary>
    public string this[int column] => new(Word(column));

    /// <summary>The same without a string.</summary>
    public ReadOnlySpan<char> Word(int column) => _vocabulary.Word(_ids is null ? column : _ids[column]);

    /// <summary>A term's column, or -1 where there is none. The term stands as it is counted: folded, not as printed.</summary>
    public int IndexOf(ReadOnlySpan<char> term)
    {
        var id = _vocabulary.Find(term);
        return _ids is null || id < 0 ? id : Array.IndexOf(_ids, id);
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (var column = 0; column < Count; column++) yield return this[column];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Some of them, in another order.</summary>
    internal TermNames Select(int[] columns) => new(_vocabulary, _ids is null ? columns : Array.ConvertAll(columns, column => _ids[column]));
}
