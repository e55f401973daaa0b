using System.Globalization;
using Analysis.Benchmarks;
using Analysis.Benchmarks.Interrupts;
using Analysis.Benchmarks.Kernels;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

Dictionary<string, Func<Arguments, Task>> commands = new()
{
    ["kernels"] = KernelsCommand.RunAsync,
    ["interrupts"] = InterruptsCommand.RunAsync,
};

const int WrongUsage = 2;
if (args is not [var name, .. var rest] || !commands.TryGetValue(name, out var command))
{
    Console.Error.WriteLine($"usage: dotnet run --project tests/Analysis.Benchmarks -- {string.Join('|', commands.Keys)} [--option value]...");
    return WrongUsage;
}

try
{
    await command(new(rest)).ConfigureAwait(false);
    return 0;
}
catch (BenchmarkException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
