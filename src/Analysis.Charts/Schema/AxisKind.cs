namespace Analysis.Charts;

/// <summary>What the positions on an axis are.</summary>
public enum AxisKind
{
    /// <summary>Numbers, in proportion.</summary>
    Linear,

    /// <summary>Positive numbers, by their logarithm.</summary>
    Logarithmic,

    /// <summary>Days, in proportion.</summary>
    Date,

    /// <summary>Names, in the order in which they first come, at even distances.</summary>
    Category,
}
