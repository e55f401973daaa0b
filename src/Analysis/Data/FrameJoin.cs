namespace Analysis.Data;

/// <summary>Two frames, and the columns by which their rows belong together.</summary>
internal sealed class FrameJoin
{
    private const int NoRow = -1;

    private readonly DataFrame _left;
    private readonly DataFrame _right;
    private readonly Column[] _leftKeys;
    private readonly Column[] _rightKeys;

    public FrameJoin(DataFrame left, DataFrame right, Column[] leftKeys, Column[] rightKeys)
    {
        if (leftKeys.Length == 0 || leftKeys.Length != rightKeys.Length)
            throw new ArgumentException(FormattableString.Invariant(
                $"{leftKeys.Length} key columns of the left frame and {rightKeys.Length} of the right one: a merge needs as many on both sides, and at least one."));

        (_left, _right, _leftKeys, _rightKeys) = (left, right, leftKeys, rightKeys);
    }

    public DataFrame Make(JoinAlgorithm algorithm, string leftSuffix, string rightSuffix)
    {
        // The keys of both frames, one under the other: rows with equal keys get equal numbers.
        Column[] joined = [.. _leftKeys.Zip(_rightKeys, ColumnConversion.Join)];
        var keys = KeyCodes.Of(joined);
        var leftSide = new Side(keys, 0, _left.RowCount);
        var rightSide = new Side(keys, _left.RowCount, _right.RowCount);

        List<int> leftRows = [], rightRows = [];
        if (algorithm == JoinAlgorithm.Right) Match(rightSide, rightRows, leftSide, leftRows, keepUnmatched: true);
        else Match(leftSide, leftRows, rightSide, rightRows, keepUnmatched: algorithm != JoinAlgorithm.Inner);
        if (algorithm == JoinAlgorithm.FullOuter) AddUnmatched(leftRows, rightRows);
        return Assemble([.. leftRows], [.. rightRows], joined, leftSuffix, rightSuffix);
    }

    private static void Match(Side asked, List<int> askedRows, Side found, List<int> foundRows, bool keepUnmatched)
    {
        // A linked list for each key, built from the end, so that it runs in the order of the rows.
        var first = new int[asked.Keys.Count];
        Array.Fill(first, NoRow);
        var next = new int[found.Count];
        for (var row = found.Count - 1; row >= 0; row--)
        {
            if (found.CodeOf(row) is not { } code) continue;
            next[row] = first[code];
            first[code] = row;
        }

        for (var row = 0; row < asked.Count; row++)
        {
            var match = asked.CodeOf(row) is { } code ? first[code] : NoRow;
            if (match == NoRow && keepUnmatched)
            {
                askedRows.Add(row);
                foundRows.Add(NoRow);
            }

            for (; match != NoRow; match = next[match])
            {
                askedRows.Add(row);
                foundRows.Add(match);
            }
        }
    }

    private void AddUnmatched(List<int> leftRows, List<int> rightRows)
    {
        var matched = new bool[_right.RowCount];
        foreach (var row in rightRows)
            if (row != NoRow) matched[row] = true;
        for (var row = 0; row < matched.Length; row++)
        {
            if (matched[row]) continue;
            leftRows.Add(NoRow);
            rightRows.Add(row);
        }
    }

    private DataFrame Assemble(int[] leftRows, int[] rightRows, Column[] joined, string leftSuffix, string rightSuffix)
    {
        var columns = new List<Column>();
        foreach (var column in _left.Columns)
        {
            var key = Array.IndexOf(_leftKeys, column);
            if (key >= 0 && _rightKeys[key].Name == column.Name) columns.Add(SharedKey(column, joined[key], leftRows, rightRows));
            else columns.Add(Side.Take(column, leftRows).Rename(_right.HasColumn(column.Name) ? column.Name + leftSuffix : column.Name));
        }

        foreach (var column in _right.Columns)
        {
            var key = Array.IndexOf(_rightKeys, column);
            if (key >= 0 && _leftKeys[key].Name == column.Name) continue;
            columns.Add(Side.Take(column, rightRows).Rename(_left.HasColumn(column.Name) ? column.Name + rightSuffix : column.Name));
        }

        return new(columns);
    }

    /// <summary>The key where at least one side has it.</summary>
    private Column SharedKey(Column left, Column joined, int[] leftRows, int[] rightRows)
    {
        if (!leftRows.Contains(NoRow)) return left.Take(leftRows);

        var rows = new int[leftRows.Length];
        for (var i = 0; i < rows.Length; i++) rows[i] = leftRows[i] != NoRow ? leftRows[i] : _left.RowCount + rightRows[i];
        return joined.Take(rows);
    }

    /// <summary>One frame's rows among the numbered keys of both.</summary>
    private readonly record struct Side(KeyCodes Keys, int Start, int Count)
    {
        /// <summary>The number of a row's key; null when a part of the key is null.</summary>
        public int? CodeOf(int row) => Keys.HasNull[Start + row] ? null : Keys.Codes[Start + row];

        public static Column Take(Column column, int[] rows) =>
            (rows.Contains(NoRow) ? ColumnConversion.Lift(column) : column).Take(rows);
    }
}
