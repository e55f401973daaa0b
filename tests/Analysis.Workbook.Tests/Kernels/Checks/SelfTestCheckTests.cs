using Analysis.Workbook.Kernels.Checks;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Tests.Kernels.Checks;

public class SelfTestCheckTests : ChecksTest
{
    [SkippableTheory]
    [InlineData("echo 'ok: a cell runs'", new[] { "ok: a cell runs" })]
    [InlineData("echo 'ok: it starts'; echo 'failed: no heartbeat'; exit 1", new[] { "ok: it starts", "failed: no heartbeat" })]
    [InlineData("echo 'ok: it starts'; echo 'Segmentation fault.' >&2; exit 139", new[]
    {
        "ok: it starts", $"failed: the kernel's test of itself ended with exit code 139: Segmentation fault. Install it again: {Install}",
    })]
    [InlineData("exit 2", new[] { $"failed: the kernel's test of itself ended with exit code 2: it said nothing. Install it again: {Install}" })]
    [InlineData("test \"$1\" = --self-test && echo 'ok: asked for'", new[] { "ok: asked for" })]
    public async Task What_the_kernel_says_of_itself_is_passed_on(string script, string[] lines)
    {
        Assert.Equal(lines, await LinesAsync(await CheckAsync(script, TimeSpan.FromMinutes(1))));
    }

    [SkippableFact]
    public async Task A_test_that_does_not_end_is_ended() => Assert.Equal(
        [$"failed: the kernel's test of itself did not end within 1 s. Try again when the machine is less busy, or: {Install}"],
        await LinesAsync(await CheckAsync("sleep 600", TimeSpan.FromSeconds(1))));

    [Fact]
    public async Task Without_a_kernel_of_ours_there_is_nothing_to_test()
    {
        WriteKernel(".net-csharp", Other("/bin/false"));

        Assert.Empty(await LinesAsync(new SelfTestCheck(Patient(), TimeSpan.FromMinutes(1))));
    }

    private async Task<SelfTestCheck> CheckAsync(string script, TimeSpan limit)
    {
        Skip.If(OperatingSystem.IsWindows(), "The program is a shell script.");
        File.WriteAllText(Path.Combine(Published, KernelExecutable.Name), $"#!/bin/sh\n{script}\n");
        await InstallAsync();
        return new(Patient(), limit);
    }
}
