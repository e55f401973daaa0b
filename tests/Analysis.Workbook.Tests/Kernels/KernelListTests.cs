using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Tests.Kernels;

public class KernelListTests : KernelsTest
{
    [Fact]
    public async Task Each_kernel_is_shown_with_its_folder_and_what_is_wrong_with_it()
    {
        var second = Path.Combine(Home, "second");
        var hidden = WriteKernel(".net-csharp", Other("/gone/dotnet-interactive"), second);
        var broken = WriteKernel("broken", "{");
        var python = WriteKernel("python3", """{"argv": ["python3"], "display_name": "Python 3", "language": "python"}""", second);
        var ours = (await InstallAsync()).Spec;

        Assert.Equal(
            [
                ".net-csharp  .NET (C#)  C#",
                $"  folder   {ours.Folder}",
                $"  program  {ours.Program}",
                $"  this workbook's, version 0, {ours.Note!.Content}",
                ".net-csharp  Other  C#",
                $"  folder   {hidden}",
                "  program  /gone/dotnet-interactive",
                $"  hidden: Jupyter starts the one in '{ours.Folder}'",
                "  broken: its program is not there",
                "broken",
                $"  folder   {broken}",
                "  broken: kernel.json, line 1: this is no JSON",
                "python3  Python 3  python",
                $"  folder   {python}",
                "  program  python3",
            ],
            KernelList.Lines(FoundKernel.In([Data, second]), Machine));
    }

    [Fact]
    public void Without_kernels_it_is_said_how_to_install_one() => Assert.Equal(
        ["No kernel is installed. Install this workbook's: dotnet run --project src/Analysis.Workbook -- kernel install"],
        KernelList.Lines([], Machine));
}
