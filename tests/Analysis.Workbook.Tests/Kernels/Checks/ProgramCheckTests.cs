using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Tests.Kernels.Checks;

public class ProgramCheckTests : ChecksTest
{
    [Fact]
    public async Task The_workbooks_own_program_is_well()
    {
        var program = (await InstallAsync()).Spec.Program;

        Assert.Equal([$"ok: its program is this workbook's, version 0: '{program}'"], await LinesAsync(new ProgramCheck(Patient())));
    }

    [Fact]
    public async Task A_program_that_is_gone_is_to_be_installed_again()
    {
        var program = (await InstallAsync()).Spec.Program!;
        File.Delete(program);

        Assert.Equal([$"failed: the kernel's program is gone: '{program}' does not exist. Install it again: {Install}"],
            await LinesAsync(new ProgramCheck(Patient())));
    }

    [Fact]
    public async Task A_program_that_was_changed_is_told()
    {
        var folder = Path.GetDirectoryName((await InstallAsync()).Spec.Program)!;
        File.AppendAllText(Path.Combine(folder, "engine", "part.dll"), "!");

        Assert.Equal([$"failed: the kernel's program in '{folder}' was changed after it was installed. Install it again: {Install}"],
            await LinesAsync(new ProgramCheck(Patient())));
    }

    [Fact]
    public async Task A_program_of_another_build_is_told()
    {
        var content = (await InstallAsync()).Spec.Note!.Content;
        Publish("second");

        Assert.Equal([$"failed: its program (version 0, {content}) is not the one that this workbook has built. Install that: {Install}"],
            await LinesAsync(new ProgramCheck(Patient())));
    }
}
