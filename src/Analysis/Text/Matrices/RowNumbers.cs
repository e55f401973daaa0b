using System.Collections;
using System.Globalization;

namespace Analysis.Text.Matrices;

/// <summary>The names of rows that have none: their places from 0.</summary>
internal sealed class RowNumbers(int count) : IReadOnlyList<string>
{
    public int Count => count;

    public string this[int index] => index >= 0 && index < count
        ? index.ToString(CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {count} rows.");

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, count).Select(row => this[row]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
