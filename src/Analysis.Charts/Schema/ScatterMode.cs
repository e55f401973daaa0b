namespace Analysis.Charts;

/// <summary>What is drawn at and between points.</summary>
[Flags]
public enum ScatterMode
{
    /// <summary>Nothing: only what the points say when they are pointed at.</summary>
    None = 0,

    /// <summary>A line from point to point.</summary>
    Lines = 1,

    /// <summary>A mark at each point.</summary>
    Markers = 2,

    /// <summary>Text beside each point.</summary>
    Text = 4,
}
