namespace Analysis.Data;

/// <summary>Rows by the values of some columns: equal values, equal number, in order of first occurrence.</summary>
/// <param name="Codes">A number for each row.</param>
/// <param name="Count">How many numbers there are.</param>
/// <param name="HasNull">For each row whether one of its values is null.</param>
internal readonly record struct KeyCodes(int[] Codes, int Count, bool[] HasNull)
{
    /// <summary>The numbers of the rows; a null is a value like any other here.</summary>
    public static KeyCodes Of(IReadOnlyList<Column> columns)
    {
        var rows = columns[0].Count;
        var hasNull = new bool[rows];
        int[]? codes = null;
        var count = 0;
        foreach (var column in columns)
        {
            var next = column.Codes(out var values);
            for (var row = 0; row < rows; row++) hasNull[row] |= next[row] < 0;
            (codes, count) = Combine(codes ?? new int[rows], next, values);
        }

        return new(codes!, count, hasNull);
    }

    /// <summary>For each number the rows that have it, in order: row indices, and where each number's begin.</summary>
    public (int[] Rows, int[] Starts) Group()
    {
        var starts = new int[Count + 1];
        foreach (var code in Codes) starts[code + 1]++;
        for (var i = 0; i < Count; i++) starts[i + 1] += starts[i];

        var rows = new int[Codes.Length];
        var next = starts.AsSpan(0, Count).ToArray();
        for (var row = 0; row < Codes.Length; row++) rows[next[Codes[row]]++] = row;
        return (rows, starts);
    }

    private static (int[] Codes, int Count) Combine(int[] codes, int[] next, int values)
    {
        var known = new Dictionary<long, int>();
        for (var row = 0; row < codes.Length; row++)
        {
            // Null is -1: one more value than the column has.
            var pair = (codes[row] * (values + 1L)) + next[row] + 1;
            if (!known.TryGetValue(pair, out var code)) known.Add(pair, code = known.Count);
            codes[row] = code;
        }

        return (codes, known.Count);
    }
}
