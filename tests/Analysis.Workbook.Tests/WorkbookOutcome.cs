namespace Analysis.Workbook.Tests;

/// <summary>How a run of the workbook ended, and what it said.</summary>
internal sealed record WorkbookOutcome(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails unless the workbook ended with this code, and then shows what it said.</summary>
    public WorkbookOutcome Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, expected {exitCode}\n{Output}\n{Errors}");
        return this;
    }
}
