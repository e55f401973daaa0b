using Analysis.Workbook.Kernels;
using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Tests.Kernels.Checks;

/// <summary>The SDK and the folders.</summary>
public class MachineChecksTests : ChecksTest
{
    [Fact]
    public async Task The_SDK_is_named_with_its_version() =>
        Assert.Matches($"^ok: the \\.NET SDK 10\\.0\\.\\d+\\S* in '{DotnetRoot.Running}'$", Assert.Single(await LinesAsync(new SdkCheck(Patient()))));

    [Fact]
    public async Task A_dotnet_that_is_not_on_the_PATH_is_noted() => Assert.Equal(
        $"note: 'dotnet' is not on the PATH, which commands in a terminal need. Add the folder '{DotnetRoot.Running}' to it.",
        (await LinesAsync(new SdkCheck(Patient(variables: ("PATH", Home)))))[1]);

    [Fact]
    public async Task A_folder_that_asks_for_another_SDK_is_told()
    {
        File.WriteAllText(Path.Combine(Home, "global.json"), """{"sdk": {"version": "99.0.100", "rollForward": "disable"}}""");

        var line = Assert.Single(await LinesAsync(new SdkCheck(Patient())));

        Assert.StartsWith($"failed: .NET in '{DotnetRoot.Running}' has no SDK for this folder: ", line, StringComparison.Ordinal);
        Assert.EndsWith(" Install the .NET 10 SDK from https://dotnet.microsoft.com/download/dotnet/10.0", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_NET_that_the_kernel_names_and_that_is_gone_is_told()
    {
        await InstallAsync();
        var file = Path.Combine(Data, "kernels", ".net-csharp", "kernel.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"metadata\"", "\"env\": {\"DOTNET_ROOT\": \"/gone\"}, \"metadata\"", StringComparison.Ordinal));

        var line = Assert.Single(await LinesAsync(new SdkCheck(Patient())));

        Assert.StartsWith("failed: there is no .NET in '/gone': ", line, StringComparison.Ordinal);
        Assert.EndsWith($". Install the .NET 10 SDK from https://dotnet.microsoft.com/download/dotnet/10.0 and then: {Install}", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_are_tried_and_left_as_they_were()
    {
        Assert.Equal(
            [
                $"ok: Jupyter's data folder can be written: '{Data}'",
                $"ok: the folder of the user's programs can be written: '{Path.Combine(Home, ".local", "share")}'",
                $"ok: the folder for temporary files can be written: '{Path.GetTempPath()}'",
            ],
            await LinesAsync(new FoldersCheck(Patient())));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Home));
    }

    [SkippableFact]
    public async Task A_folder_that_cannot_be_written_is_told_with_its_remedy()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux has a folder that nobody can write to.");

        var line = (await LinesAsync(new FoldersCheck(Patient(variables: ("JUPYTER_DATA_DIR", "/proc/jupyter")))))[0];

        Assert.StartsWith("failed: Jupyter's data folder cannot be written: ", line, StringComparison.Ordinal);
        Assert.EndsWith(" Give yourself the right to write to '/proc'.", line, StringComparison.Ordinal);
    }
}
