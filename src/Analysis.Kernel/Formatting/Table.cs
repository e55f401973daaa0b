using System.Collections;
using System.Runtime.ExceptionServices;
using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>A collection or an object laid out as rows and columns, cut to what is shown.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The values, each row as long as there are columns.</param>
/// <param name="Notes">What was left out, a line each.</param>
internal sealed record Table(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows, IReadOnlyList<string> Notes)
{
    private const string ValueColumn = "value";

    /// <summary>An object as its members and their values.</summary>
    public static Table OfObject(object value, DisplayLimits limits)
    {
        var members = Members.Of(value.GetType());
        var shown = Math.Clamp(limits.Rows, 0, members.Count);
        var rows = new List<IReadOnlyList<TableCell>>(shown);
        for (var i = 0; i < shown; i++)
            rows.Add([TableCell.OfText(members.Names[i]), TableCell.Of(members.Read(value, i), limits)]);
        return new(["member", ValueColumn], rows, members.Count > shown ? [Taken.Counted(members.Count - shown, "member")] : []);
    }

    /// <summary>A collection: its items' members as columns where all items are of one composed type, else one column.</summary>
    /// <exception cref="Exception">What the collection throws while it is read.</exception>
    public static Table OfItems(IEnumerable items, DisplayLimits limits)
    {
        var taken = Taken.From(items, limits.Rows);
        if (taken.Error is { } error) ExceptionDispatchInfo.Throw(error);
        var notes = new List<string>();
        if (taken.LeftOut("row") is { } rest) notes.Add(rest);
        else if (taken.Items.Count == 0) notes.Add("(no items)");
        if (RowType(taken.Items) is not { } type)
            return new([ValueColumn], [.. taken.Items.Select(item => new[] { TableCell.Of(item, limits) })], notes);

        var members = Members.Of(type);
        var columns = members.Names.Take(limits.Columns).ToList();
        if (members.Count > columns.Count) notes.Add(Taken.Counted(members.Count - columns.Count, "column"));
        return new(columns, [.. taken.Items.Select(item => ReadRow(members, item!, columns.Count, limits))], notes);
    }

    /// <summary>True for each column that holds numbers, and nothing else.</summary>
    public bool[] FindNumbers() =>
        [.. Columns.Select((_, i) => Rows.Any(row => row[i].IsNumber) && Rows.All(row => row[i].IsNumber || row[i].IsNull))];

    private static TableCell[] ReadRow(Members members, object item, int columns, DisplayLimits limits)
    {
        var row = new TableCell[columns];
        for (var i = 0; i < columns; i++) row[i] = TableCell.Of(members.Read(item, i), limits);
        return row;
    }

    private static Type? RowType(IReadOnlyList<object?> items)
    {
        var type = (items.Count > 0 ? items[0] : null)?.GetType();
        if (type is null || items.Any(item => item?.GetType() != type)) return null;
        return Guarded.Call(() => IsComposed(items[0]!), static _ => false) ? type : null;
    }

    private static bool IsComposed(object item) =>
        item is not (IEnumerable or IDisplayable) && Members.Of(item.GetType()).Count > 0
        && ScalarText.Of(item) is null && Formatters.TryFormat(item) is null;
}
