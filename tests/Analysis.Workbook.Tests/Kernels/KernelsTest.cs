using Analysis.Workbook.Kernels;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Tests.Kernels;

/// <summary>What tests of installations share: a user with a home folder of their own, and a small program in place of the kernel's.</summary>
public abstract class KernelsTest : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("analysis-kernels-").FullName;

    protected KernelsTest()
    {
        // A user's name may have blanks and letters of any alphabet.
        Home = Directory.CreateDirectory(Path.Combine(_root, "Zoë с пробелом")).FullName;
        Published = Directory.CreateDirectory(Path.Combine(_root, "published")).FullName;
        Publish("first");
    }

    protected string Home { get; }

    protected string Published { get; }

    protected string Data => Path.Combine(Home, ".local", "share", "jupyter");

    protected string Store => Path.Combine(Home, ".local", "share", "analysis-kernel", "installed");

    private protected Machine Machine => MachineWith();

    private protected KernelInstaller Installer => new(Machine, Published);

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The user's machine, with more variables.</summary>
    private protected Machine MachineWith(params (string Name, string Value)[] variables)
    {
        var all = new Dictionary<string, string> { ["HOME"] = Home, ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "" };
        foreach (var (name, value) in variables) all[name] = value;
        return new() { Platform = Platform.Linux, Variables = all, CurrentFolder = Home };
    }

    private protected Task<InstalledKernel> InstallAsync(InstallOptions? options = null) => Installer.InstallAsync(options ?? new(), CancellationToken.None);

    private protected Task<RemovedKernel> UninstallAsync(string name = KernelName.Default) => Installer.UninstallAsync(name, null, CancellationToken.None);

    /// <summary>Makes another state of the program.</summary>
    protected void Publish(string content)
    {
        File.WriteAllText(Path.Combine(Published, KernelExecutable.Name), $"#!/bin/sh\necho {content}\n");
        File.WriteAllText(Path.Combine(Published, "Analysis.Kernel.dll"), content);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(Published, "engine")).FullName, "part.dll"), "part");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(Published, KernelExecutable.Name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Writes a kernel that something else installed.</summary>
    /// <returns>Its folder.</returns>
    protected string WriteKernel(string name, string json, string? data = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data ?? Data, "kernels", name)).FullName;
        File.WriteAllText(Path.Combine(folder, "kernel.json"), json);
        return folder;
    }

    /// <summary>The names of the programs that are installed.</summary>
    protected IReadOnlyList<string> Programs() => [.. Directory.EnumerateDirectories(Store).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    protected static string Other(string program = "other") => $$"""{"argv": ["{{program}}", "{connection_file}"], "display_name": "Other", "language": "C#"}""";
}
