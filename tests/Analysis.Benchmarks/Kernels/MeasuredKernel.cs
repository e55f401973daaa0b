namespace Analysis.Benchmarks.Kernels;

/// <summary>A kernel, what it is asked to complete, and what was measured.</summary>
/// <param name="Title">How the table calls it.</param>
/// <param name="Name">The name that it is registered under.</param>
/// <param name="Completion">Code whose end is completed.</param>
/// <param name="Declaration">Code that declares a variable, with <c>{0}</c> for its number.</param>
internal sealed record MeasuredKernel(string Title, string Name, string Completion, string Declaration)
{
    /// <summary>The rounds so far.</summary>
    public List<KernelRound> Rounds { get; } = [];

    /// <summary>The median over the rounds of one of their figures.</summary>
    public double Median(Func<KernelRound, double> figure) => Quantiles.Of(Rounds.Select(figure), 0.5);
}
