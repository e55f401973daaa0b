using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Tests.Kernels.Checks;

public class SpecCheckTests : ChecksTest
{
    [Fact]
    public async Task An_installed_kernel_is_well()
    {
        var spec = (await InstallAsync()).Spec;

        Assert.Equal([$"ok: the kernel '.net-csharp' (.NET (C#)) is in '{spec.Folder}'"], await LinesAsync(new SpecCheck(Patient())));
    }

    [Fact]
    public async Task A_kernel_that_is_missing_is_to_be_installed_as_it_was_asked_for()
    {
        Assert.Equal([$"failed: the kernel '.net-csharp' is not installed. Install it: {Install}"], await LinesAsync(new SpecCheck(Patient())));
        Assert.Equal([$"failed: the kernel 'mine' is not installed. Install it: {Install} --name mine --prefix venv"],
            await LinesAsync(new SpecCheck(Patient("venv", "mine"))));
    }

    [Fact]
    public async Task Another_kernel_in_its_place_is_named()
    {
        var folder = WriteKernel(".net-csharp", Other("dotnet-interactive"));

        Assert.Equal(
            [$"failed: '.net-csharp' is another kernel: 'Other', which starts 'dotnet-interactive', in '{folder}'. Install this one in its place: {Install} --replace"],
            await LinesAsync(new SpecCheck(Patient())));
    }

    [Fact]
    public async Task A_file_that_was_changed_is_to_be_written_anew()
    {
        var file = (await InstallAsync()).Spec.File;
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"message\"", "\"signal\"", StringComparison.Ordinal));

        Assert.Equal([$"failed: '{file}' was changed, and clients may not start the kernel as they should. Write it anew: {Install}"],
            await LinesAsync(new SpecCheck(Patient())));
    }

    [Fact]
    public async Task A_kernel_that_VS_Code_does_not_see_is_told()
    {
        await InstallAsync(new() { Prefix = "venv" });

        Assert.Equal(
            [
                $"ok: the kernel '.net-csharp' (.NET (C#)) is in '{Path.Combine(Home, "venv", "share", "jupyter", "kernels", ".net-csharp")}'",
                $"note: VS Code does not look for kernels in '{Path.Combine(Home, "venv", "share", "jupyter", "kernels")}' unless its Python is there. "
                + $"For VS Code, install it once more where it looks: {Install} --prefix ~/.local",
            ],
            await LinesAsync(new SpecCheck(Patient("venv"))));
    }
}
