namespace Analysis.Data;

/// <summary>Which rows a merge keeps.</summary>
public enum JoinAlgorithm
{
    /// <summary>All rows of the left frame, with nulls where the right one has no match.</summary>
    Left,

    /// <summary>All rows of the right frame, with nulls where the left one has no match.</summary>
    Right,

    /// <summary>All rows of both.</summary>
    FullOuter,

    /// <summary>Only rows that have a match.</summary>
    Inner,
}
