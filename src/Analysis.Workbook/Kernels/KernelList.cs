namespace Analysis.Workbook.Kernels;

/// <summary>The kernels that Jupyter finds, as text.</summary>
internal static class KernelList
{
    /// <summary>An entry for each kernel: its name and title, then where it is and what is to be said about it.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<FoundKernel> kernels, Machine machine)
    {
        if (kernels.Count == 0) yield return $"No kernel is installed. Install this workbook's: {KernelText.Command("kernel install")}";
        foreach (var kernel in kernels)
        {
            var spec = kernel.Spec;
            yield return string.Join("  ", new[] { spec.Name, spec.DisplayName, spec.Language }.Where(part => part.Length > 0));
            yield return $"  folder   {spec.Folder}";
            if (spec.Program is { } program) yield return $"  program  {program}";
            if (spec.Note is { } note) yield return $"  this workbook's, version {note.Version}, {note.Content}";
            foreach (var trouble in Troubles(kernel, machine)) yield return $"  {trouble}";
        }
    }

    private static IEnumerable<string> Troubles(FoundKernel kernel, Machine machine)
    {
        if (kernel.HiddenBy is { } other) yield return $"hidden: Jupyter starts the one in '{other.Folder}'";
        if (kernel.Spec.Fault is { } fault) yield return $"broken: {fault}";
        else if (kernel.Spec.Program is { } program && !IsThere(program, machine)) yield return "broken: its program is not there";
    }

    // Jupyter starts its own Python for these, whether or not they are on the path.
    private static bool IsThere(string program, Machine machine) =>
        program is "python" or "python3" || ProgramPath.Find(machine, program) is not null;
}
