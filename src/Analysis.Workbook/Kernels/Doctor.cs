using System.Globalization;
using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Kernels;

/// <summary>Examines an installed kernel and all that it needs.</summary>
internal sealed class Doctor
{
    private static readonly TimeSpan SelfTestLimit = TimeSpan.FromMinutes(2);

    private readonly IReadOnlyList<ICheck> _checks;

    public Doctor(IReadOnlyList<ICheck> checks) => _checks = checks;

    /// <summary>All checks there are, in the order in which one thing needs the other.</summary>
    public static Doctor For(Patient patient) => new(
    [
        new SdkCheck(patient),
        new FoldersCheck(patient),
        new SpecCheck(patient),
        new ProgramCheck(patient),
        new NamesakeCheck(patient),
        new RetiredEngineCheck(patient),
        new EditorCheck(patient),
        new SelfTestCheck(patient, SelfTestLimit),
    ]);

    /// <summary>Prints a line for each finding, and one for all.</summary>
    /// <returns>The exit code: 0 when nothing is wrong, else 1.</returns>
    public async Task<int> ExamineAsync(TextWriter output, CancellationToken cancellation)
    {
        var failures = 0;
        foreach (var check in _checks) await check.RunAsync(Tell, cancellation).ConfigureAwait(false);
        await output.WriteLineAsync(failures switch
        {
            0 => "All is well.",
            1 => "One thing is wrong.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{failures} things are wrong."),
        }).ConfigureAwait(false);
        return failures == 0 ? ExitCode.Success : ExitCode.SomethingWrong;

        void Tell(Finding finding)
        {
            if (finding.Kind == FindingKind.Failed) failures++;
            output.WriteLine(finding);
        }
    }
}
