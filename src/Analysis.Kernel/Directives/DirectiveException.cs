namespace Analysis.Kernel.Directives;

/// <summary>A directive that cannot be understood or fulfilled. The message says what to write instead.</summary>
public sealed class DirectiveException : Exception
{
    /// <summary>A mistake on a line of the cell.</summary>
    /// <param name="line">The line in the cell, from 1.</param>
    /// <param name="message">What was found, what was expected, what to do.</param>
    /// <param name="inner">What went wrong underneath, if anything did.</param>
    public DirectiveException(int line, string message, Exception? inner = null)
        : base(message, inner) => Line = line;

    /// <summary>The line in the cell, from 1.</summary>
    public int Line { get; }
}
