namespace Analysis.Charts;

/// <summary>The form of a point.</summary>
public enum MarkerSymbol
{
    /// <summary>A disc.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle with its point up.</summary>
    TriangleUp,

    /// <summary>A cross of two strokes.</summary>
    Cross,

    /// <summary>A triangle with its point down.</summary>
    TriangleDown,

    /// <summary>An upright stroke, as high as the point's size: one of many along a row.</summary>
    Tick,
}
