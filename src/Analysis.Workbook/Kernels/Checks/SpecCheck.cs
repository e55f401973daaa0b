namespace Analysis.Workbook.Kernels.Checks;

/// <summary>The kernel's entry in Jupyter's folders.</summary>
internal sealed class SpecCheck : ICheck
{
    private readonly Patient _patient;

    public SpecCheck(Patient patient) => _patient = patient;

    /// <inheritdoc/>
    public Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        foreach (var finding in Findings()) tell(finding);
        return Task.CompletedTask;
    }

    private IEnumerable<Finding> Findings()
    {
        if (_patient.Spec is not { } spec)
        {
            yield return Finding.Failed($"the kernel '{_patient.Name}' is not installed. Install it: {_patient.Install}");
            yield break;
        }

        var expected = KernelSpecWriter.Describe(spec.Folder, spec.DisplayName, spec.Program ?? "", spec.Variables, spec.Note ?? new("", ""));
        if (!spec.IsOurs)
        {
            yield return Finding.Failed(
                $"'{spec.Name}' is another kernel: {KernelText.Whose(spec)}, in '{spec.Folder}'. Install this one in its place: {_patient.Install} --replace");
        }
        else if (spec.Fault is { } fault)
        {
            yield return Finding.Failed($"the kernel in '{spec.Folder}' cannot be used: {fault}. Write it anew: {_patient.Install}");
        }
        else if (!KernelSpecWriter.Json(spec).AsSpan().SequenceEqual(KernelSpecWriter.Json(expected)))
        {
            yield return Finding.Failed($"'{spec.File}' was changed, and clients may not start the kernel as they should. Write it anew: {_patient.Install}");
        }
        else
        {
            yield return Finding.Ok($"the kernel '{spec.Name}' ({spec.DisplayName}) is in '{spec.Folder}'");
            if (IsOutOfSight(spec)) yield return OutOfSight(spec);
        }
    }

    private bool IsOutOfSight(KernelSpec spec)
    {
        var data = Path.GetDirectoryName(Path.GetDirectoryName(spec.Folder));
        return !JupyterFolders.From(_patient.Machine).Editor.Contains(data);
    }

    private static Finding OutOfSight(KernelSpec spec) => Finding.Note(
        $"VS Code does not look for kernels in '{Path.GetDirectoryName(spec.Folder)}' unless its Python is there. "
        + $"For VS Code, install it once more where it looks: {KernelText.Command("kernel install --prefix ~/.local")}");
}
