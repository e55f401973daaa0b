using System.Reflection.PortableExecutable;

namespace Analysis.Workbook.Tests.Design;

/// <summary>A release build is machine code where the compiler is to be had, and a build without it is a build all the same.</summary>
public sealed class AheadOfTimeTests : IDisposable
{
    private const string NotToBeHad = "The ahead-of-time compiler is not to be had: Analysis.Display will be compiled as it runs.";

    private readonly string _folder = Directory.CreateTempSubdirectory("ahead-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task A_release_build_is_machine_code()
    {
        var outcome = await RunAsync("build");
        if (outcome.Output.Contains(NotToBeHad, StringComparison.Ordinal)) Clients.Missing("The ahead-of-time compiler does not restore.");

        Assert.True(HasMachineCode(), outcome.Output);
    }

    [Fact]
    public async Task A_build_without_the_compiler_says_so_and_goes_on()
    {
        var outcome = await RunAsync("build", "-p:AheadOfTimePackage=there.is.no.such.compiler");

        Assert.Contains(NotToBeHad, outcome.Output, StringComparison.Ordinal);
        Assert.False(HasMachineCode());
    }

    [Fact]
    public async Task What_is_published_is_no_machine_code_of_this_machine()
    {
        await RunAsync("publish");

        Assert.False(HasMachineCode());
    }

    private async Task<WorkbookOutcome> RunAsync(string verb, params IEnumerable<string> more) => (await WorkbookProcess.RunProgramAsync("dotnet", _folder,
    [
        verb, Repository.PathOf("src", "Analysis.Display"), "--configuration", "Release", "--artifacts-path", _folder,
        "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false", .. more,
    ])).Expect(0);

    private bool HasMachineCode()
    {
        using var image = new PEReader(File.OpenRead(Path.Combine(_folder, "bin", "Analysis.Display", "release", "Analysis.Display.dll")));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
