namespace Analysis.Workbook.Kernels.Checks;

/// <summary>What is left of .NET Interactive, which ran C# notebooks before and does not know .NET 10.</summary>
internal sealed class RetiredEngineCheck : ICheck
{
    private const string Tool = "dotnet-interactive";
    private const string Extension = "ms-dotnettools.dotnet-interactive-vscode";

    private readonly Patient _patient;

    public RetiredEngineCheck(Patient patient) => _patient = patient;

    /// <inheritdoc/>
    public Task RunAsync(Action<Finding> tell, CancellationToken cancellation)
    {
        // One that stands in this kernel's place has been told already.
        foreach (var spec in _patient.Found.Select(kernel => kernel.Spec).Where(spec => spec.Folder != _patient.Spec?.Folder && IsRetired(spec)))
        {
            tell(Finding.Note(
                $"the kernel '{spec.Name}' in '{spec.Folder}' starts .NET Interactive, which is retired. Remove it: jupyter kernelspec remove {spec.Name}"));
        }

        if (ToolFile() is { } tool)
        {
            tell(Finding.Note(
                $"the tool '{tool}' is retired and not needed. Remove it: dotnet tool uninstall --global Microsoft.dotnet-interactive"));
        }

        if (EditorFolders.Extensions(_patient.Machine).FirstOrDefault(name => name.StartsWith(Extension, StringComparison.OrdinalIgnoreCase)) is not null)
        {
            tell(Finding.Note(
                "VS Code has the extension Polyglot Notebooks, which is retired and claims C# notebooks for itself. "
                + $"Remove it: code --uninstall-extension {Extension}"));
        }

        return Task.CompletedTask;
    }

    private static bool IsRetired(KernelSpec spec) =>
        spec.Arguments.Any(argument => argument.Contains(Tool, StringComparison.OrdinalIgnoreCase));

    private string? ToolFile()
    {
        var machine = _patient.Machine;
        if (machine.Variable(machine.Platform == Platform.Windows ? "USERPROFILE" : "HOME") is not { } home) return null;
        var file = machine.Join(home, ".dotnet", "tools", machine.Platform == Platform.Windows ? Tool + ".exe" : Tool);
        return File.Exists(file) ? file : null;
    }
}
