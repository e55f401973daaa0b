using System.Diagnostics;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// The judge that scores exports against a gold reads ours as it reads its own, where it is present beside the repository.
/// </summary>
public class GoldJudgeTests
{
    [SkippableTheory]
    [InlineData("data/moscow-visits")]
    [InlineData("tests/corpora/harbour")]
    public void The_self_test_of_the_judge_passes(string name)
    {
        var script = Repository.SharedOrSkip("judge", "selftest.py");
        var start = new ProcessStartInfo(Clients.Python("json"), [script, GoldCorpus.GoldPathOf(name), GoldCorpus.FolderOf(name)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1", ["PYTHONIOENCODING"] = "utf-8" },
        };

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, $"{output}{errors.Result}");
        Assert.EndsWith("failures in all: 0", output.TrimEnd(), StringComparison.Ordinal);
    }
}
