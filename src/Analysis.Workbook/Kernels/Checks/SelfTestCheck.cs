using System.ComponentModel;
using System.Globalization;

namespace Analysis.Workbook.Kernels.Checks;

/// <summary>The kernel tests itself: it starts as a client would start it, and runs a cell through real sockets.</summary>
internal sealed class SelfTestCheck : ICheck
{
    private const string Ok = "ok: ";
    private const string Failed = "failed: ";

    private readonly Patient _patient;
    private readonly TimeSpan _limit;

    /// <param name="patient">The kernel.</param>
    /// <param name="limit">How long the test may take.</param>
    public SelfTestCheck(Patient patient, TimeSpan limit)
    {
        _patient = patient;
        _limit = limit;
    }

    /// <inheritdoc/>
    public async Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        if (_patient.Spec is not { IsOurs: true, Program: { } program } spec || !File.Exists(program)) return;
        var hasFailed = false;
        try
        {
            var run = await ProgramRun.RunAsync(program, ["--self-test"], Path.GetTempPath(), _limit, Hear, cancellation, spec.Variables)
                .ConfigureAwait(false);
            if (run.ExitCode is null)
            {
                var seconds = _limit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
                tell(Finding.Failed($"the kernel's test of itself did not end within {seconds} s. Try again when the machine is less busy, or: {_patient.Install}"));
            }
            else if (run.ExitCode != 0 && !hasFailed)
            {
                var said = run.Lines.FirstOrDefault(line => !line.StartsWith(Ok, StringComparison.Ordinal)) ?? "it said nothing";
                tell(Finding.Failed($"the kernel's test of itself ended with {run.ExitText}: {said.TrimEnd('.')}. Install it again: {_patient.Install}"));
            }
        }
        catch (Win32Exception error)
        {
            tell(Finding.Failed($"the kernel does not start: {error.Message.TrimEnd('.')}. Install it again: {_patient.Install}"));
        }

        void Hear(string line)
        {
            if (line.StartsWith(Ok, StringComparison.Ordinal)) tell(Finding.Ok(line[Ok.Length..]));
            if (!line.StartsWith(Failed, StringComparison.Ordinal)) return;
            hasFailed = true;
            tell(Finding.Failed(line[Failed.Length..]));
        }
    }
}
