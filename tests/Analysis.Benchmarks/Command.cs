namespace Analysis.Benchmarks;

/// <summary>A command of this program.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Options">What may follow.</param>
/// <param name="Summary">What it does.</param>
/// <param name="RunAsync">Does it.</param>
internal sealed record Command(string Name, string Options, string Summary, Func<Arguments, Task> RunAsync);
