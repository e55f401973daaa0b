namespace Analysis.Kernel.Completion;

/// <summary>Whether a cell can be run as it stands.</summary>
public enum CompletenessStatus
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>More has to follow.</summary>
    Incomplete,

    /// <summary>It cannot, whatever follows.</summary>
    Invalid,

    /// <summary>Nobody can tell.</summary>
    Unknown,
}
