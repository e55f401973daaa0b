namespace Analysis.Kernel.Directives;

/// <summary>How many typing mistakes lie between two words: letters left out, added, changed, or swapped with a neighbour.</summary>
internal static class EditDistance
{
    /// <summary>The number of mistakes; 0 for equal words.</summary>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++) rows[i] = new int[meant.Length + 1];
        for (var j = 0; j <= meant.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= typed.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= meant.Length; j++)
            {
                var isSame = typed[i - 1] == meant[j - 1];
                row[j] = Math.Min(above[j - 1] + (isSame ? 0 : 1), 1 + Math.Min(above[j], row[j - 1]));
                var isSwap = i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1];
                if (isSwap) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[typed.Length % 3][meant.Length];
    }
}
