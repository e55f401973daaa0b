namespace Analysis.Workbook.Kernels.Checks;

/// <summary>Other kernels of the same name.</summary>
internal sealed class NamesakeCheck : ICheck
{
    private readonly Patient _patient;

    public NamesakeCheck(Patient patient) => _patient = patient;

    /// <inheritdoc/>
    public Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        if (_patient.Spec is not { } spec) return Task.CompletedTask;
        foreach (var kernel in _patient.Found.Where(kernel => kernel.Spec.Name == spec.Name))
        {
            if (kernel.Spec.Folder == spec.Folder && kernel.HiddenBy is { } other)
            {
                tell(Finding.Failed(
                    $"Jupyter starts another kernel as '{spec.Name}': {KernelText.Whose(other)}, in '{other.Folder}', which it looks at first. "
                    + "Remove that folder, or install this kernel under another --name."));
            }
            else if (kernel.HiddenBy?.Folder == spec.Folder)
            {
                tell(Finding.Note(
                    $"there is one more kernel called '{spec.Name}': {KernelText.Whose(kernel.Spec)}, in '{kernel.Spec.Folder}'. "
                    + "Jupyter does not see it, but VS Code may list both. Remove that folder if you do not need it."));
            }
        }

        return Task.CompletedTask;
    }
}
