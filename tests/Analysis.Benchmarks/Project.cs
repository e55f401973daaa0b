using System.Reflection;

namespace Analysis.Benchmarks;

/// <summary>Where the project lies, and the programs that it measures.</summary>
internal static class Project
{
    /// <summary>This project's folder, which has the scripts and the results.</summary>
    public static string Folder { get; } = Metadata("ProjectFolder");

    /// <summary>The kernel's program, published.</summary>
    public static string Kernel { get; } = Path.Combine(
        Metadata("WorkbookFolder"), "kernel", OperatingSystem.IsWindows() ? "Analysis.Kernel.exe" : "Analysis.Kernel");

    private static string Metadata(string key) => Path.GetFullPath(
        typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(pair => pair.Key == key).Value!);
}
