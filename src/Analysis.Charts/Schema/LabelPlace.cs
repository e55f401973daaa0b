namespace Analysis.Charts;

/// <summary>On which side of its point a label stands.</summary>
public enum LabelPlace
{
    /// <summary>On the right; on the left where the field ends.</summary>
    Right,

    /// <summary>On the left.</summary>
    Left,

    /// <summary>Above.</summary>
    Above,

    /// <summary>Below.</summary>
    Below,

    /// <summary>Above, to the right.</summary>
    AboveRight,

    /// <summary>Above, to the left.</summary>
    AboveLeft,

    /// <summary>Below, to the right.</summary>
    BelowRight,

    /// <summary>Below, to the left.</summary>
    BelowLeft,

    /// <summary>On the point itself.</summary>
    Middle,
}
