using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Tests.Kernels.Checks;

/// <summary>Other kernels and tools that get in the way.</summary>
public class NeighboursTests : ChecksTest
{
    [Fact]
    public async Task A_kernel_that_hides_this_one_is_named()
    {
        await InstallAsync();
        var first = Path.Combine(Home, "first");
        var folder = WriteKernel(".net-csharp", Other(), first);

        Assert.Equal(
            [
                $"failed: Jupyter starts another kernel as '.net-csharp': 'Other', which starts 'other', in '{folder}', which it looks at first. "
                + "Remove that folder, or install this kernel under another --name.",
            ],
            await LinesAsync(new NamesakeCheck(Patient(variables: ("JUPYTER_PATH", first)))));
    }

    [Fact]
    public async Task A_kernel_that_this_one_hides_is_noted()
    {
        await InstallAsync();
        var venv = Path.Combine(Home, "venv");
        var folder = WriteKernel(".net-csharp", Other(), Path.Combine(venv, "share", "jupyter"));

        Assert.Equal(
            [
                $"note: there is one more kernel called '.net-csharp': 'Other', which starts 'other', in '{folder}'. "
                + "Jupyter does not see it, but VS Code may list both. Remove that folder if you do not need it.",
            ],
            await LinesAsync(new NamesakeCheck(Patient(variables: ("CONDA_PREFIX", venv)))));
    }

    [Fact]
    public async Task A_kernel_without_namesakes_has_nothing_to_tell()
    {
        await InstallAsync();

        Assert.Empty(await LinesAsync(new NamesakeCheck(Patient())));
        Assert.Empty(await LinesAsync(new RetiredEngineCheck(Patient())));
    }

    [Fact]
    public async Task What_is_left_of_the_retired_engine_is_listed_with_the_command_that_removes_it()
    {
        await InstallAsync();
        var folder = WriteKernel(".net-fsharp", """{"argv": ["dotnet", "tool", "run", "dotnet-interactive", "--"], "display_name": ".NET (F#)"}""");
        var tool = Path.Combine(Directory.CreateDirectory(Path.Combine(Home, ".dotnet", "tools")).FullName, "dotnet-interactive");
        File.WriteAllText(tool, "");
        Directory.CreateDirectory(Path.Combine(Home, ".vscode", "extensions", "ms-dotnettools.dotnet-interactive-vscode-1.0.5"));

        Assert.Equal(
            [
                $"note: the kernel '.net-fsharp' in '{folder}' starts .NET Interactive, which is retired. Remove it: jupyter kernelspec remove .net-fsharp",
                $"note: the tool '{tool}' is retired and not needed. Remove it: dotnet tool uninstall --global Microsoft.dotnet-interactive",
                "note: VS Code has the extension Polyglot Notebooks, which is retired and claims C# notebooks for itself. "
                + "Remove it: code --uninstall-extension ms-dotnettools.dotnet-interactive-vscode",
            ],
            await LinesAsync(new RetiredEngineCheck(Patient())));
    }
}
