namespace Analysis.Workbook.Kernels;

/// <summary>What an installation tells its user: where things are, and what to do next.</summary>
internal static class InstallText
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(InstalledKernel installed, InstallOptions options, Machine machine)
    {
        var spec = installed.Spec;
        yield return $"The kernel '{spec.Name}' ({spec.DisplayName}), version {spec.Note!.Version}, is {(installed.WasOurs ? "up to date" : "installed")}.";
        yield return $"  folder   {spec.Folder}";
        yield return $"  program  {spec.Program}";
        if (installed.Kept is { } kept) yield return $"  The kernel that had this name is kept in '{kept}'. 'kernel uninstall' puts it back.";

        var folders = JupyterFolders.From(machine);
        var data = Path.GetDirectoryName(Path.GetDirectoryName(spec.Folder))!;
        yield return "Next:";
        yield return folders.Editor.Contains(data)
            ? $"  VS Code  open a notebook, then Select Kernel, Jupyter Kernel..., {spec.DisplayName} (reload the window if it is not listed)"
            : $"  VS Code  finds it where '{options.Prefix ?? data}' is that of the chosen Python; else install it with --prefix ~/.local";
        yield return folders.Search.Contains(data)
            ? $"  Jupyter  choose {spec.DisplayName} in the launcher, or open a notebook that names it"
            : $"  Jupyter  finds it if it runs from '{options.Prefix}'; else set JUPYTER_PATH to '{data}'";
        yield return $"  Check    {KernelText.Command("kernel doctor")}{(options.Prefix is null ? "" : $" --prefix {options.Prefix}")}";
    }
}
