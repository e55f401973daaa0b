using System.Text;
using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Tests.Kernels;

public class KernelSpecWriterTests : KernelsTest
{
    [Fact]
    public void A_kernel_is_described_as_clients_want_it() => Assert.Equal(
        """
        {
          "argv": [
            "/opt/программы/Analysis.Kernel",
            "--connection-file",
            "{connection_file}"
          ],
          "display_name": ".NET (C#)",
          "language": "C#",
          "interrupt_mode": "message",
          "env": {
            "DOTNET_ROOT": "/home/ada/.dotnet"
          },
          "metadata": {
            "analysis_kernel": {
              "version": "0.1.0",
              "content": "0123456789ab"
            }
          }
        }

        """,
        Text("/opt/программы/Analysis.Kernel", new() { ["DOTNET_ROOT"] = "/home/ada/.dotnet" }));

    [Fact]
    public void A_path_of_Windows_is_escaped() => Assert.Contains(
        """    "C:\\Users\\Ada \"L\"\\Analysis.Kernel.exe",""" + "\n", Text(@"C:\Users\Ada ""L""\Analysis.Kernel.exe", []), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_set_in_the_environment_where_nothing_is_needed() =>
        Assert.DoesNotContain("env", Text("/opt/Analysis.Kernel", []), StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_again_and_has_pictures()
    {
        var written = Describe("/opt/Analysis.Kernel", new() { ["DOTNET_ROOT"] = "/x" });

        KernelSpecWriter.Write(written);

        var read = KernelSpecReader.Read(written.Folder);
        Assert.Equal(Encoding.UTF8.GetString(KernelSpecWriter.Json(written)), Encoding.UTF8.GetString(KernelSpecWriter.Json(read)));
        Assert.Null(read.Fault);
        Assert.True(read.IsOurs);
        Assert.Equal(["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"],
            Directory.EnumerateFiles(written.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(Path.Combine(written.Folder, "logo-64x64.png"))[..4]);
    }

    private KernelSpec Describe(string program, Dictionary<string, string> variables) => KernelSpecWriter.Describe(
        Path.Combine(Data, "kernels", ".net-csharp"), ".NET (C#)", program, variables, new("0.1.0", "0123456789ab"));

    private string Text(string program, Dictionary<string, string> variables) =>
        Encoding.UTF8.GetString(KernelSpecWriter.Json(Describe(program, variables)));
}
