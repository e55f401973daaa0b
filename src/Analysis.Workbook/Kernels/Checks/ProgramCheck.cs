namespace Analysis.Workbook.Kernels.Checks;

/// <summary>The program that the kernel's entry names.</summary>
internal sealed class ProgramCheck : ICheck
{
    private readonly Patient _patient;

    public ProgramCheck(Patient patient) => _patient = patient;

    /// <inheritdoc/>
    public Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        if (_patient.Spec is { Note: { } note, Program: { } program }) tell(Check(program, note));
        return Task.CompletedTask;
    }

    private Finding Check(string program, InstallationNote note)
    {
        try
        {
            if (!File.Exists(program))
                return Finding.Failed($"the kernel's program is gone: '{program}' does not exist. Install it again: {_patient.Install}");
            var folder = Path.GetDirectoryName(program)!;
            if (FolderFingerprint.Of(folder) != note.Content)
                return Finding.Failed($"the kernel's program in '{folder}' was changed after it was installed. Install it again: {_patient.Install}");
            if (!Directory.Exists(_patient.Published) || FolderFingerprint.Of(_patient.Published) == note.Content)
                return Finding.Ok($"its program is this workbook's, version {note.Version}: '{program}'");
            return Finding.Failed(
                $"its program (version {note.Version}, {note.Content}) is not the one that this workbook has built. Install that: {_patient.Install}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Finding.Failed($"the kernel's program cannot be read: {error.Message} Install it again: {_patient.Install}");
        }
    }
}
