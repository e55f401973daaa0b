using System.ComponentModel;

namespace Analysis.Workbook.Kernels.Checks;

/// <summary>The .NET SDK that the kernel uses for <c>#:project</c> and <c>#:package</c>.</summary>
internal sealed class SdkCheck : ICheck
{
    private const string Home = "https://dotnet.microsoft.com/download/dotnet/10.0";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Patient _patient;

    public SdkCheck(Patient patient) => _patient = patient;

    /// <inheritdoc/>
    public async Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        var root = _patient.Spec?.Variables.GetValueOrDefault("DOTNET_ROOT") ?? DotnetRoot.Running;
        tell(await SdkInAsync(root, cancellation).ConfigureAwait(false));
        if (ProgramPath.Find(_patient.Machine, "dotnet") is null)
            tell(Finding.Note($"'dotnet' is not on the PATH, which commands in a terminal need. Add the folder '{root}' to it."));
    }

    private async Task<Finding> SdkInAsync(string root, CancellationToken cancellation)
    {
        try
        {
            // The version depends on the folder: a global.json there may ask for another one.
            var run = await ProgramRun.RunAsync(
                Path.Combine(root, "dotnet"), ["--version"], _patient.Machine.CurrentFolder, Limit, _ => { }, cancellation).ConfigureAwait(false);
            var version = run.Lines.Count > 0 ? run.Lines[^1] : "";
            if (run.ExitCode != 0)
            {
                var said = run.Lines.Count > 0 ? run.Lines[0] : $"'dotnet --version' ends with {run.ExitText}.";
                return Finding.Failed($".NET in '{root}' has no SDK for this folder: {said} Install the .NET 10 SDK from {Home}");
            }

            return int.TryParse(version.Split('.')[0], out var major) && major >= Environment.Version.Major
                ? Finding.Ok($"the .NET SDK {version} in '{root}'")
                : Finding.Failed($"the .NET SDK in '{root}' is {version}, and the kernel needs 10.0 or later. Install it from {Home}");
        }
        catch (Win32Exception error)
        {
            return Finding.Failed($"there is no .NET in '{root}': {error.Message.TrimEnd('.')}. Install the .NET 10 SDK from {Home} and then: {_patient.Install}");
        }
    }
}
