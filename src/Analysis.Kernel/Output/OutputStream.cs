namespace Analysis.Kernel.Output;

/// <summary>The two streams of text that a cell writes.</summary>
public enum OutputStream
{
    /// <summary>Standard output.</summary>
    Out,

    /// <summary>Standard error.</summary>
    Error,
}
