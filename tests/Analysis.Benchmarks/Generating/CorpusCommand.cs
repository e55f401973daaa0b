using System.Diagnostics;

namespace Analysis.Benchmarks.Generating;

/// <summary><c>corpus --out FOLDER [--files N] [--megabytes N] [--seed N]</c>: makes a folder of articles of any size.</summary>
internal static class CorpusCommand
{
    private const int Megabytes = 340;
    private const int Seed = 1;

    // Where no number of files is given, there are 100,000 of the usual size.
    private const int UsualMean = 3400;

    // Headline, date and one sentence: of still shorter articles most would be as long as that.
    private const int ShortestMean = 500;

    /// <summary>Makes the folder.</summary>
    public static Task RunAsync(Arguments arguments)
    {
        var folder = arguments.Text("out");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new BenchmarkException($"The folder '{folder}' is not empty. Give one that is, or that does not exist yet.");

        var corpus = Of(arguments);
        var watch = Stopwatch.StartNew();
        var bytes = corpus.WriteTo(folder);
        Console.WriteLine(FormattableString.Invariant(
            $"{folder}: {corpus.Files:N0} articles, {bytes / Bytes.Megabyte:F1} MB, in {watch.Elapsed.TotalSeconds:F1} s"));
        return Task.CompletedTask;
    }

    /// <summary>The corpus that the options ask for.</summary>
    /// <exception cref="BenchmarkException">The articles would be too short.</exception>
    public static GeneratedCorpus Of(Arguments arguments)
    {
        var bytes = (long)(arguments.Count("megabytes", Megabytes) * Bytes.Megabyte);
        var files = arguments.Count("files", (int)(bytes / UsualMean));
        if (bytes / files >= ShortestMean) return new(files, bytes, arguments.Count("seed", Seed));
        throw new BenchmarkException(FormattableString.Invariant(
            $"{bytes:N0} bytes in {files:N0} files are {bytes / files} a file, and at least {ShortestMean} are needed. Give fewer --files or more --megabytes."));
    }
}
