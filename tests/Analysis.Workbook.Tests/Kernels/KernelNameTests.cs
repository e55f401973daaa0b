using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Tests.Kernels;

public class KernelNameTests
{
    [Theory]
    [InlineData(".net-csharp", ".net-csharp")]
    [InlineData("CSharp_10.0", "csharp_10.0")]
    [InlineData("a", "a")]
    public void A_name_is_kept_in_lower_case(string text, string expected) => Assert.Equal(expected, KernelName.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.")]
    [InlineData("../other")]
    [InlineData("a/b")]
    [InlineData(@"a\b")]
    [InlineData("C#")]
    [InlineData("c sharp")]
    [InlineData("naïve")]
    [InlineData("a\n")]
    public void What_Jupyter_or_a_folder_does_not_accept_is_refused(string text)
    {
        var error = Assert.Throws<WorkbookException>(() => KernelName.Parse(text));

        Assert.Equal($"--name '{text}': a kernel's name consists of the letters a to z, digits, '.', '-' and '_', and does not end in '.'. The usual one is .net-csharp",
            error.Message);
        Assert.Equal(ExitCode.WrongUsage, error.ExitCode);
    }
}
