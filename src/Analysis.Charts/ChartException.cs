namespace Analysis.Charts;

/// <summary>A chart cannot be saved or shown; the message says why and what to do.</summary>
public sealed class ChartException : Exception
{
    /// <summary>With a message.</summary>
    public ChartException(string message)
        : base(message)
    {
    }

    /// <summary>With a message, and what lies behind it.</summary>
    public ChartException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
