using Analysis.Workbook.Kernels;
using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Tests.Kernels.Checks;

public class DoctorTests
{
    [Theory]
    [InlineData("fine", 0, "ok: fine\nAll is well.\n")]
    [InlineData("fine,better", 0, "ok: fine\nnote: better\nAll is well.\n")]
    [InlineData("bad", 1, "failed: bad\nOne thing is wrong.\n")]
    [InlineData("bad,fine,bad", 1, "failed: bad\nok: fine\nfailed: bad\n2 things are wrong.\n")]
    public async Task Every_finding_is_a_line_and_only_what_is_wrong_counts(string findings, int exitCode, string text)
    {
        using var output = new StringWriter { NewLine = "\n" };

        var code = await new Doctor([.. findings.Split(',').Select(finding => new Telling(finding))]).ExamineAsync(output, CancellationToken.None);

        Assert.Equal((exitCode, text), (code, output.ToString()));
    }

    private sealed class Telling(string text) : ICheck
    {
        public Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
        {
            tell(text switch { "fine" => Finding.Ok(text), "better" => Finding.Note(text), _ => Finding.Failed(text) });
            return Task.CompletedTask;
        }
    }
}
