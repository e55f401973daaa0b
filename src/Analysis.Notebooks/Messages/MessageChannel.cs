namespace Analysis.Notebooks.Messages;

/// <summary>The channels of Jupyter's messaging protocol that a kernel and its driver share.</summary>
public enum MessageChannel
{
    /// <summary>Requests that are answered one after the other, and their replies.</summary>
    Shell,

    /// <summary>Requests that are answered while a cell runs: interrupt and shutdown.</summary>
    Control,

    /// <summary>Questions to the user and their answers: the kernel asks, the driver replies.</summary>
    Stdin,

    /// <summary>What cells put out, for everybody who listens.</summary>
    IOPub,
}
