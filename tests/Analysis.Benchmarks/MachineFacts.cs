using System.Runtime.InteropServices;

namespace Analysis.Benchmarks;

/// <summary>What a reader of figures has to know of the machine; not its name.</summary>
internal static class MachineFacts
{
    private const string ProcessorFile = "/proc/cpuinfo";

    /// <summary>One line: processor, cores, memory, system, runtime, day.</summary>
    public static string Line() => string.Join(", ",
        Processor(),
        $"{Environment.ProcessorCount} cores",
        $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GiB",
        $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
        RuntimeInformation.FrameworkDescription,
        $"{DateTime.UtcNow:yyyy-MM-dd}");

    private static string Processor()
    {
        if (!File.Exists(ProcessorFile)) return "unknown processor";
        var model = File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
        return model?[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "unknown processor";
    }
}
