using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Tests.Kernels;

public class KernelSpecReaderTests : KernelsTest
{
    [Fact]
    public void A_kernel_of_another_maker_is_read_and_not_taken_for_ours()
    {
        var folder = WriteKernel("Python3", """{"argv": ["python", "-m", "ipykernel", "{connection_file}"], "display_name": "Python 3", "language": "python", "env": {"A": "b"}, "metadata": {"debugger": true}}""");

        var spec = Assert.Single(KernelSpecReader.All(Data));

        Assert.Equal(("python3", folder, "Python 3", "python", "python", "signal"),
            (spec.Name, spec.Folder, spec.DisplayName, spec.Language, spec.Program, spec.InterruptMode));
        Assert.Equal("b", spec.Variables["A"]);
        Assert.False(spec.IsOurs);
        Assert.Null(spec.Fault);
    }

    [Theory]
    [InlineData("", "kernel.json, line 1: this is no JSON")]
    [InlineData("{\n\"argv\": [\"a\"],\n}", "kernel.json, line 3: this is no JSON")]
    [InlineData("[]", "kernel.json is no JSON object")]
    [InlineData("null", "kernel.json is no JSON object")]
    [InlineData("{\"display_name\": \"X\"}", "'argv' is no list of texts that names a program")]
    [InlineData("{\"display_name\": \"X\", \"argv\": []}", "'argv' is no list of texts that names a program")]
    [InlineData("{\"display_name\": \"X\", \"argv\": [\"a\", 1]}", "'argv' is no list of texts that names a program")]
    [InlineData("{\"argv\": [\"a\"]}", "'display_name' is missing")]
    [InlineData("{\"argv\": [\"a\"], \"argv\": [\"b\"]}", "kernel.json gives one name twice")]
    public void A_broken_kernel_says_what_is_wrong(string json, string fault) => Assert.Equal(fault, KernelSpecReader.Read(WriteKernel("x", json)).Fault);

    [Fact]
    public void A_folder_whose_name_Jupyter_does_not_accept_is_broken() =>
        Assert.Equal("its folder's name is none that Jupyter accepts", KernelSpecReader.Read(WriteKernel("my kernel", Other())).Fault);

    [Fact]
    public void A_folder_without_a_kernel_json_is_no_kernel_and_a_folder_that_is_missing_has_none()
    {
        Directory.CreateDirectory(Path.Combine(Data, "kernels", "empty"));

        Assert.Empty(KernelSpecReader.All(Data));
        Assert.Empty(KernelSpecReader.All(Path.Combine(Home, "nowhere")));
    }

    [Fact]
    public void Jupyter_starts_the_kernel_of_the_first_folder_and_the_other_one_is_hidden()
    {
        var second = Path.Combine(Home, "second");
        var (first, hidden) = (WriteKernel("a", Other()), WriteKernel("A", Other(), second));
        WriteKernel("b", Other(), second);

        var found = FoundKernel.In([Data, second]);

        Assert.Equal(["a", "a", "b"], found.Select(kernel => kernel.Spec.Name));
        Assert.Equal([first, hidden], found.Take(2).Select(kernel => kernel.Spec.Folder));
        Assert.Equal([null, first, null], found.Select(kernel => kernel.HiddenBy?.Folder));
    }
}
