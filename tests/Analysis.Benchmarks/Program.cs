using System.Globalization;
using Analysis.Benchmarks;
using Analysis.Benchmarks.Duplicates;
using Analysis.Benchmarks.Generating;
using Analysis.Benchmarks.Interrupts;
using Analysis.Benchmarks.Kernels;
using Analysis.Benchmarks.Loading;
using Analysis.Benchmarks.Measures;
using Analysis.Benchmarks.Terms;
using Analysis.Benchmarks.Work;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

Command[] commands =
[
    new("kernels", "[--rounds N] [--out FILE]", "the kernel beside ipykernel", KernelsCommand.RunAsync),
    new("interrupts", "[--count N] [--seed N] [--out FILE]", "interrupts at random moments", InterruptsCommand.RunAsync),
    new("corpus", "--out FOLDER [--files N] [--megabytes N] [--seed N]", "makes a folder of articles, 340 MB in 100,000 files", CorpusCommand.RunAsync),
    new("loading", "[--rounds N] [--file FILE] [--folder-rounds N] [--files N] [--megabytes N] [--seed N] [--out FILE]",
        "speed and memory of loading: a JSON Lines file beside Python's json module, and such a folder", LoadingCommand.RunAsync),
    new("duplicates", "[--rounds N] [--file FILE] [--out FILE]", "speed of the search for copies", DuplicatesCommand.RunAsync),
    new("terms", "[--rounds N] [--file FILE] [--out FILE]", "speed of words, ids and document-term matrices beside scikit-learn", TermsCommand.RunAsync),
    new("measures", "[--rounds N] [--file FILE] [--out FILE]", "speed of keyness, collocations and concordances", MeasuresCommand.RunAsync),
    new(WorkCommand.Name, $"--kind {string.Join('|', WorkKinds.All.Keys)} --path PATH", "one round of work a line of input; the others run it", WorkCommand.RunAsync),
];

const int WrongUsage = 2;
if (args is not [var name, .. var rest] || Array.Find(commands, command => command.Name == name) is not { } command)
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Analysis.Benchmarks -- COMMAND [--option value]...");
    foreach (var known in commands) Console.Error.WriteLine($"  {known.Name} {known.Options}\n      {known.Summary}");
    return WrongUsage;
}

try
{
    await command.RunAsync(new(rest)).ConfigureAwait(false);
    return 0;
}
catch (BenchmarkException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
