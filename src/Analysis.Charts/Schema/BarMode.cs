namespace Analysis.Charts;

/// <summary>How bars of several traces share a place.</summary>
public enum BarMode
{
    /// <summary>Side by side.</summary>
    Group,

    /// <summary>One on top of the other.</summary>
    Stack,

    /// <summary>One over the other.</summary>
    Overlay,
}
