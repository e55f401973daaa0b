namespace Analysis.Benchmarks;

/// <summary>Nothing was measured; the message says why.</summary>
internal sealed class BenchmarkException : Exception
{
    public BenchmarkException(string message)
        : base(message)
    {
    }
}
