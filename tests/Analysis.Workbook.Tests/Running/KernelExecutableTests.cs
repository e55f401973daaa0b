using Analysis.Workbook.Running;

namespace Analysis.Workbook.Tests.Running;

public sealed class KernelExecutableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kernel-executable-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_kernel_that_is_missing_is_to_be_built()
    {
        var file = Path.Combine(_folder, "kernel");
        var error = Assert.Throws<WorkbookException>(() => KernelExecutable.Start(file, _folder, "pipe"));
        Assert.Equal(ExitCode.Unreadable, error.ExitCode);
        Assert.Equal(
            $"The kernel is missing: '{file}' does not exist. Build the project again: dotnet build src/Analysis.Workbook",
            error.Message);
    }

    [Fact]
    public void A_file_that_the_system_does_not_run_is_told_and_is_to_be_built_again()
    {
        var file = Path.Combine(_folder, "kernel");
        File.WriteAllText(file, "This is no program.");
        var error = Assert.Throws<WorkbookException>(() => KernelExecutable.Start(file, _folder, "pipe"));
        Assert.Equal(ExitCode.Unreadable, error.ExitCode);
        Assert.StartsWith("The kernel did not start: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Build the project again: dotnet build src/Analysis.Workbook", error.Message, StringComparison.Ordinal);
    }
}
