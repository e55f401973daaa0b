using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Tests.Kernels;

public class ReplacedKernelsTests : KernelsTest
{
    [Fact]
    public async Task Another_kernel_of_the_name_is_not_touched_unless_asked()
    {
        var folder = WriteKernel(".NET-CSharp", Other("dotnet-interactive"));

        var error = await Assert.ThrowsAsync<WorkbookException>(() => InstallAsync());

        Assert.Equal(ExitCode.WrongUsage, error.ExitCode);
        Assert.Equal(
            $"Another kernel is called '.net-csharp': 'Other', which starts 'dotnet-interactive', in '{folder}'. Install under another name with --name, "
            + "or use --replace: the other one is then kept, and 'kernel uninstall' puts it back.",
            error.Message);
        Assert.Equal("dotnet-interactive", Assert.Single(KernelSpecReader.All(Data)).Program);
    }

    [Fact]
    public async Task A_replaced_kernel_is_out_of_Jupyters_sight_and_comes_back()
    {
        var folder = WriteKernel(".NET-CSharp", Other());
        File.WriteAllText(Path.Combine(folder, "kernel.js"), "// its own");

        var installed = await InstallAsync(new() { Replace = true });

        Assert.Equal(Path.Combine(Data, "kernels-replaced", ".NET-CSharp~1"), installed.Kept);
        Assert.Equal(Path.Combine(Data, "kernels", ".net-csharp"), Assert.Single(KernelSpecReader.All(Data)).Folder);

        var removed = await UninstallAsync();

        Assert.Equal(folder, removed.Restored);
        Assert.Equal("Other", Assert.Single(KernelSpecReader.All(Data)).DisplayName);
        Assert.Equal("// its own", File.ReadAllText(Path.Combine(folder, "kernel.js")));
        Assert.False(Directory.Exists(Path.Combine(Data, "kernels-replaced")));
        Assert.Empty(Programs());
    }

    [Fact]
    public async Task The_kernel_that_was_replaced_last_comes_back_first()
    {
        WriteKernel(".net-csharp", Other("first"));
        await InstallAsync(new() { Replace = true });
        WriteKernel(".net-csharp", Other("second"));
        Assert.Equal(Path.Combine(Data, "kernels-replaced", ".net-csharp~2"), (await InstallAsync(new() { Replace = true })).Kept);

        await UninstallAsync();
        Assert.Equal("second", Assert.Single(KernelSpecReader.All(Data)).Program);
    }

    [Fact]
    public async Task A_broken_kernel_counts_as_anothers()
    {
        WriteKernel(".net-csharp", "{");

        var error = await Assert.ThrowsAsync<WorkbookException>(() => InstallAsync());
        Assert.StartsWith("Another kernel is called '.net-csharp': kernel.json, line 1: this is no JSON, in '", error.Message, StringComparison.Ordinal);

        await InstallAsync(new() { Replace = true });
        Assert.Null(Assert.Single(KernelSpecReader.All(Data)).Fault);
    }

    [Fact]
    public async Task A_replacement_that_fails_puts_the_other_kernel_back()
    {
        var folder = WriteKernel(".net-csharp", Other());
        // The list of kernels cannot be read, which is seen after the other kernel was moved away.
        Directory.CreateDirectory(Store);
        File.WriteAllText(Path.Combine(Store, "kernelspecs.json"), "[");

        await Assert.ThrowsAsync<WorkbookException>(() => InstallAsync(new() { Replace = true }));

        Assert.Equal("Other", KernelSpecReader.Read(folder).DisplayName);
        Assert.False(Directory.Exists(Path.Combine(Data, "kernels-replaced")));
    }

    [Fact]
    public async Task Another_kernel_is_not_removed()
    {
        var folder = WriteKernel(".net-csharp", Other("dotnet-interactive"));

        var error = await Assert.ThrowsAsync<WorkbookException>(() => UninstallAsync());

        Assert.Equal(
            $"The kernel '.net-csharp' in '{folder}' was not installed by the workbook: it is 'Other', which starts 'dotnet-interactive'. "
            + "Remove it with the program that installed it, or with: jupyter kernelspec remove .net-csharp",
            error.Message);
        Assert.True(File.Exists(Path.Combine(folder, "kernel.json")));
    }

    [Fact]
    public async Task A_kernel_that_is_not_there_is_said_and_where_it_was_looked_for()
    {
        var error = await Assert.ThrowsAsync<WorkbookException>(() => UninstallAsync());

        Assert.Equal(ExitCode.Unreadable, error.ExitCode);
        Assert.Equal($"There is no kernel '.net-csharp' in '{Path.Combine(Data, "kernels")}'. 'kernel list' shows those that are installed.", error.Message);
    }

    [Fact]
    public async Task A_kernel_whose_program_is_gone_is_removed_all_the_same()
    {
        await InstallAsync();
        Directory.Delete(Store, recursive: true);

        var removed = await UninstallAsync();

        Assert.True(removed.IsProgramGone);
        Assert.Empty(KernelSpecReader.All(Data));
    }
}
