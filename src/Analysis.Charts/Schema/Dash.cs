namespace Analysis.Charts;

/// <summary>The pieces of a line.</summary>
public enum Dash
{
    /// <summary>One piece.</summary>
    Solid,

    /// <summary>Dashes.</summary>
    Dash,

    /// <summary>Dots.</summary>
    Dot,

    /// <summary>Dashes and dots in turn.</summary>
    DashDot,
}
