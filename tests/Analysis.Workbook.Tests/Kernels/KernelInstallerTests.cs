using Analysis.Workbook.Kernels;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Tests.Kernels;

public class KernelInstallerTests : KernelsTest
{
    [Fact]
    public async Task The_program_is_copied_and_named_in_the_users_folder()
    {
        var installed = await InstallAsync();

        var spec = Assert.Single(KernelSpecReader.All(Data));
        Assert.Equal(Path.Combine(Data, "kernels", ".net-csharp"), spec.Folder);
        Assert.Equal([Path.Combine(Store, Assert.Single(Programs()), KernelExecutable.Name), "--connection-file", "{connection_file}"], spec.Arguments);
        Assert.Equal(File.ReadAllText(Path.Combine(Published, KernelExecutable.Name)), File.ReadAllText(spec.Program!));
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(spec.Program)!, "engine", "part.dll")));
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(spec.Program!).HasFlag(UnixFileMode.UserExecute));
        Assert.False(installed.WasOurs);
    }

    [Fact]
    public async Task What_was_built_may_go_and_the_installed_kernel_stays()
    {
        var program = (await InstallAsync()).Spec.Program!;

        Directory.Delete(Published, recursive: true);

        Assert.True(File.Exists(program));
    }

    [Fact]
    public async Task Installing_again_changes_nothing()
    {
        var first = (await InstallAsync()).Spec;
        var written = File.GetLastWriteTimeUtc(first.Program!);

        var second = await InstallAsync();

        Assert.True(second.WasOurs);
        Assert.Equal(first.Program, second.Spec.Program);
        Assert.Equal(written, File.GetLastWriteTimeUtc(first.Program!));
    }

    [Fact]
    public async Task A_new_program_gets_a_folder_of_its_own_and_the_old_one_goes()
    {
        var old = (await InstallAsync()).Spec.Program;
        Publish("second");

        var now = (await InstallAsync()).Spec.Program;

        Assert.NotEqual(old, now);
        Assert.Equal(Path.GetDirectoryName(now), Path.Combine(Store, Assert.Single(Programs())));
        Assert.Equal("second", File.ReadAllText(Path.Combine(Path.GetDirectoryName(now)!, "Analysis.Kernel.dll")));
    }

    [Fact]
    public async Task A_program_stays_as_long_as_another_kernel_names_it()
    {
        await InstallAsync(new() { Name = "first" });
        // Registered in a folder that only one shell knows.
        var elsewhere = new KernelInstaller(MachineWith(("JUPYTER_DATA_DIR", Path.Combine(Home, "elsewhere"))), Published);
        var other = await elsewhere.InstallAsync(new() { Name = "other" }, CancellationToken.None);
        Publish("second");
        await InstallAsync(new() { Name = "first" });

        Assert.Equal(2, Programs().Count);
        Assert.True(File.Exists(other.Spec.Program));

        var removed = await elsewhere.UninstallAsync("other", null, CancellationToken.None);

        Assert.True(removed.IsProgramGone);
        Assert.Single(Programs());
    }

    [Fact]
    public async Task A_program_that_was_damaged_is_copied_anew()
    {
        var program = (await InstallAsync()).Spec.Program!;
        File.Delete(Path.Combine(Path.GetDirectoryName(program)!, "engine", "part.dll"));

        await InstallAsync();

        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(program)!, "engine", "part.dll")));
        Assert.Single(Programs());
    }

    [Fact]
    public async Task An_installation_that_was_cut_off_is_completed()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Data, "kernels", ".net-csharp")).FullName;
        File.WriteAllText(Path.Combine(folder, "logo-64x64.png"), "");
        Directory.CreateDirectory(Path.Combine(Store, "0-0123456789ab.tmp"));

        await InstallAsync();

        Assert.Null(Assert.Single(KernelSpecReader.All(Data)).Fault);
        Assert.Single(Programs());
    }

    [Fact]
    public async Task A_prefix_takes_the_program_too()
    {
        var installed = await InstallAsync(new() { Prefix = "venv" });

        var share = Path.Combine(Home, "venv", "share");
        Assert.Equal(Path.Combine(share, "jupyter", "kernels", ".net-csharp"), installed.Spec.Folder);
        Assert.StartsWith(Path.Combine(share, "analysis-kernel", "installed", "0-"), installed.Spec.Program, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Home, ".local")));
    }

    [Fact]
    public async Task A_kernel_that_moves_to_another_store_leaves_nothing_behind()
    {
        await InstallAsync();

        var moved = await InstallAsync(new() { Prefix = Path.Combine(Home, ".local") });
        Assert.True(moved.WasOurs);

        var custom = new KernelInstaller(MachineWith(("XDG_DATA_HOME", Path.Combine(Home, "data")), ("JUPYTER_DATA_DIR", Data)), Published);
        await custom.InstallAsync(new(), CancellationToken.None);
        Assert.Empty(Programs());
        Assert.StartsWith(Path.Combine(Home, "data"), Assert.Single(KernelSpecReader.All(Data)).Program, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_installations_at_once_leave_one_whole_kernel()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => InstallAsync(new() { Name = i % 3 == 0 ? "other" : KernelName.Default }))));

        Assert.Equal([".net-csharp", "other"], KernelSpecReader.All(Data).Select(spec => spec.Name));
        Assert.All(KernelSpecReader.All(Data), spec => Assert.True(spec.Fault is null && File.Exists(spec.Program)));
        Assert.Single(Programs());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named_and_nothing_is_left()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "kernels"), "a file");

        var error = await Assert.ThrowsAsync<WorkbookException>(() => InstallAsync());

        Assert.Equal(ExitCode.Unreadable, error.ExitCode);
        Assert.StartsWith("The kernel cannot be installed: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(Data, "kernels"), error.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Mend that, or say with --prefix where else it may go.", error.Message, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(Path.Combine(Data, "kernels")));
    }

    [Fact]
    public async Task A_kernel_that_was_not_built_is_to_be_built()
    {
        Directory.Delete(Published, recursive: true);

        var error = await Assert.ThrowsAsync<WorkbookException>(() => InstallAsync());

        Assert.Equal($"The kernel is missing: '{Published}' does not hold it. Build the project again: dotnet build src/Analysis.Workbook", error.Message);
        Assert.False(Directory.Exists(Path.Combine(Home, ".local")));
    }

    [Theory]
    [InlineData("", ".NET (C#)", "--prefix is empty. Name a folder; '.' is the current one.")]
    [InlineData(null, " ", "--display-name is empty. Give the name that users shall read.")]
    public async Task An_empty_value_is_refused(string? prefix, string displayName, string message)
    {
        var error = await Assert.ThrowsAsync<WorkbookException>(() => InstallAsync(new() { Prefix = prefix, DisplayName = displayName }));

        Assert.Equal((ExitCode.WrongUsage, message), (error.ExitCode, error.Message));
    }

    [Fact]
    public async Task A_broken_list_of_kernels_is_named_and_no_program_is_lost()
    {
        var program = (await InstallAsync()).Spec.Program;
        var list = Path.Combine(Store, "kernelspecs.json");
        File.WriteAllText(list, "[");
        Publish("second");

        var error = await Assert.ThrowsAsync<WorkbookException>(() => InstallAsync());

        Assert.Contains($"'{list}' is broken: ", error.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(program));
    }
}
