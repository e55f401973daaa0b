namespace Analysis.Kernel.Parameters;

/// <summary>A value that a parameter cannot take.</summary>
public sealed class ParameterException : Exception
{
    /// <summary>An error with a sentence for the user.</summary>
    public ParameterException(string message)
        : base(message)
    {
    }
}
