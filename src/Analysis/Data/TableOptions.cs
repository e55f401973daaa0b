namespace Analysis.Data;

/// <summary>How much of a frame its table shows.</summary>
public sealed record TableOptions
{
    /// <summary>The limits of a frame that a cell ends with.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>Rows shown from the start, when not all fit.</summary>
    public int FirstRows { get; init; } = 10;

    /// <summary>
    /// Rows shown from the end, when not all fit. A frame of up to <see cref="FirstRows"/> + LastRows is shown whole.
    /// </summary>
    public int LastRows { get; init; } = 10;

    /// <summary>Columns shown; of more, the first and the last ones.</summary>
    public int Columns { get; init; } = 24;

    /// <summary>
    /// Characters of a text that are shown; HTML carries a longer text in full (up to <see cref="TitleLength"/>) as the cell's
    /// title.
    /// </summary>
    public int TextLength { get; init; } = 80;

    /// <summary>
    /// Characters of a shortened text that a cell's title carries, so that tables of whole articles stay light.
    /// </summary>
    public int TitleLength { get; init; } = 1000;
}
