using Analysis.Workbook.Running;

namespace Analysis.Workbook.Tests.Commands;

/// <summary>The commands below 'kernel', with the real kernel and a home folder of their own.</summary>
public sealed class KernelCommandTests : IDisposable
{
    private readonly string _home = Directory.CreateDirectory(
        Path.Combine(Directory.CreateTempSubdirectory("analysis-kernel-command-").FullName, "Zoë's home")).FullName;

    private OtherUser User => new(_home);

    private string Data => User.Data;

    private string Store => User.Store;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_home)!, recursive: true);

    [SkippableFact]
    public async Task The_kernel_is_installed_seen_by_Jupyter_found_well_and_removed()
    {
        var installed = (await RunAsync("install")).Expect(0);
        Assert.StartsWith("The kernel '.net-csharp' (.NET (C#)), version 0.1.0, is installed.\n", installed.Output, StringComparison.Ordinal);
        Assert.EndsWith("  Check    dotnet run --project src/Analysis.Workbook -- kernel doctor\n", installed.Output, StringComparison.Ordinal);

        var doctor = (await RunAsync("doctor")).Expect(0);
        Assert.Contains("\nok: a cell runs\n", doctor.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nAll is well.\n", doctor.Output, StringComparison.Ordinal);

        Assert.StartsWith($".net-csharp  .NET (C#)  C#\n  folder   {Path.Combine(Data, "kernels", ".net-csharp")}\n", (await RunAsync("list")).Expect(0).Output, StringComparison.Ordinal);
        await JupyterSeesItAsync();

        var removed = (await RunAsync("uninstall")).Expect(0);
        Assert.Equal($"The kernel '.net-csharp' is removed from '{Path.Combine(Data, "kernels", ".net-csharp")}'.\n", removed.Output);
        Assert.Empty(Directory.EnumerateDirectories(Store));

        Assert.Contains("failed: the kernel '.net-csharp' is not installed. ", (await RunAsync("doctor")).Expect(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_install_at_once_wait_for_one_another()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => RunAsync("install")));

        Assert.All(outcomes, outcome => outcome.Expect(0));
        Assert.Single(Directory.EnumerateDirectories(Store));
        Assert.Empty(Directory.EnumerateFiles(_home, "*.tmp", SearchOption.AllDirectories));
    }

    [SkippableFact]
    public async Task A_running_kernel_keeps_its_program()
    {
        Skip.If(OperatingSystem.IsWindows(), "A system that refuses to remove files in use needs no such care.");
        (await RunAsync("install")).Expect(0);
        var folder = Assert.Single(Directory.EnumerateDirectories(Store));
        // It waits for a driver that never comes.
        using var running = KernelExecutable.Start(Path.Combine(folder, KernelExecutable.Name), _home, "nobody");
        try
        {
            var removed = (await RunAsync("uninstall")).Expect(0);

            Assert.Contains("\nIts program stays, since another kernel or a running notebook uses it: '", removed.Output, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder, "engine", "Analysis.Kernel.dll")));
        }
        finally
        {
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync();
        }

        (await RunAsync("install", "--name", "another")).Expect(0);
        Assert.Equal(folder, Assert.Single(Directory.EnumerateDirectories(Store)));
        (await RunAsync("uninstall", "--name", "another")).Expect(0);
        Assert.Empty(Directory.EnumerateDirectories(Store));
    }

    [Theory]
    [InlineData(new string[0], "'kernel' is followed by what to do: install, list, uninstall, doctor.\nSee: workbook kernel --help\n")]
    [InlineData(new[] { "instal" }, "Unrecognized command or argument 'instal'.\nSee: workbook kernel --help\n")]
    [InlineData(new[] { "install", "--name" }, "Required argument missing for option: '--name'.\nSee: workbook kernel install --help\n")]
    [InlineData(new[] { "install", "--name", "--replace" }, "--name lacks its value: '--replace' follows, which reads like an option.\nSee: workbook kernel install --help\n")]
    [InlineData(new[] { "uninstall", "--name", "C#" },
        "--name 'C#': a kernel's name consists of the letters a to z, digits, '.', '-' and '_', and does not end in '.'. The usual one is .net-csharp\n")]
    public async Task Wrong_usage_is_said_and_nothing_is_installed(string[] arguments, string message)
    {
        Assert.Equal(message, (await RunAsync(arguments)).Expect(2).Errors);
        Assert.False(Directory.Exists(Store));
    }

    [Fact]
    public async Task The_help_says_what_each_command_does()
    {
        var help = (await RunAsync("--help")).Expect(0).Output;

        Assert.Contains("Usage:\n  workbook kernel [command] [options]\n", help, StringComparison.Ordinal);
        Assert.All(["install ", "list ", "uninstall ", "doctor "], command => Assert.Contains($"\n  {command}", help, StringComparison.Ordinal));
        Assert.Contains("[default: .net-csharp]", (await RunAsync("install", "--help")).Expect(0).Output, StringComparison.Ordinal);
    }

    private async Task JupyterSeesItAsync()
    {
        const string Script = "from jupyter_client.kernelspec import KernelSpecManager as M\n"
            + "spec = M().get_kernel_spec('.net-csharp')\nprint(spec.display_name, spec.language, spec.interrupt_mode, spec.argv[0])";
        var outcome = (await User.RunAsync(Clients.Python("jupyter_client"), _home, ["-c", Script])).Expect(0);
        var program = Path.Combine(Assert.Single(Directory.EnumerateDirectories(Store)), KernelExecutable.Name);
        Assert.Equal($".NET (C#) C# message {program}\n", outcome.Output);
    }

    private Task<WorkbookOutcome> RunAsync(params IEnumerable<string> arguments) =>
        User.WorkbookAsync(Repository.Root, arguments.Prepend("kernel"));
}
