using System.Collections;
using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>A collection or an object laid out as rows and columns, cut to what is shown.</summary>
internal sealed class Table
{
    private const string ValueColumn = "value";

    private Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows, IReadOnlyList<string> leftOut)
    {
        Columns = columns;
        Rows = rows;
        LeftOut = leftOut;
    }

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The values, each row as long as there are columns.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>Sentences that say what was left out.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>An object as its members and their values.</summary>
    public static Table OfObject(object value, DisplayLimits limits)
    {
        var members = Members.Of(value.GetType());
        var rows = members.Names.Take(limits.Rows).Select((name, i) => (IReadOnlyList<object?>)[name, members.Read(value, i)]).ToList();
        return new(["member", ValueColumn], rows, members.Count > limits.Rows ? [$"… {members.Count - limits.Rows} more members"] : []);
    }

    /// <summary>A collection: its items' members as columns where all items are of one composed type, else one column.</summary>
    public static Table OfItems(IEnumerable items, DisplayLimits limits)
    {
        var (shown, rest) = Taken.From(items, limits.Rows);
        var leftOut = rest.IsSome ? new List<string> { rest.Count is null ? "… and more rows" : $"{rest} rows" } : [];
        if (RowType(shown) is not { } type) return new([ValueColumn], [.. shown.Select(item => (IReadOnlyList<object?>)[item])], leftOut);

        var members = Members.Of(type);
        var columns = members.Names.Take(limits.Columns).ToList();
        if (members.Count > columns.Count) leftOut.Add($"… {members.Count - columns.Count} more columns");
        return new(columns, [.. shown.Select(item => ReadRow(members, item!, columns.Count))], leftOut);
    }

    private static IReadOnlyList<object?> ReadRow(Members members, object item, int columns)
    {
        var row = new object?[columns];
        for (var i = 0; i < columns; i++) row[i] = members.Read(item, i);
        return row;
    }

    private static Type? RowType(IReadOnlyList<object?> items)
    {
        var type = (items.Count > 0 ? items[0] : null)?.GetType();
        if (type is null || items.Any(item => item?.GetType() != type)) return null;
        var isComposed = ScalarText.Of(items[0]!) is null && items[0] is not (IEnumerable or IDisplayable)
            && Formatters.TryFormat(items[0]!) is null && Members.Of(type).Count > 0;
        return isComposed ? type : null;
    }
}
