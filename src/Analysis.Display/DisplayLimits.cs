namespace Analysis.Display;

/// <summary>How much of a value is shown. What is left out is always said.</summary>
public sealed record DisplayLimits
{
    /// <summary>Rows of a table, or items of a list.</summary>
    public int Rows { get; init; } = 50;

    /// <summary>Columns of a table.</summary>
    public int Columns { get; init; } = 20;

    /// <summary>Items of a collection that stands within a cell of a table or within another value.</summary>
    public int NestedItems { get; init; } = 5;

    /// <summary>How many values deep a value is followed.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>Characters of a text that is a value by itself.</summary>
    public int Text { get; init; } = 100_000;

    /// <summary>Characters of a text within a table or another value.</summary>
    public int NestedText { get; init; } = 200;
}
