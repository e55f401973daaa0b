namespace Analysis.Workbook.Kernels;

/// <summary>Finds programs as a shell does.</summary>
internal static class ProgramPath
{
    /// <summary>The full path of a program, or null when it is not to be found.</summary>
    /// <param name="machine">The machine, whose PATH counts.</param>
    /// <param name="program">A name, or a path.</param>
    public static string? Find(Machine machine, string program)
    {
        string[] endings = machine.Platform == Platform.Windows ? ["", ".exe", ".cmd", ".bat"] : [""];
        var isName = Path.GetFileName(program) == program;
        IEnumerable<string> folders = isName ? machine.PathList("PATH") : [machine.CurrentFolder];
        return folders
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, program + ending)))
            .FirstOrDefault(File.Exists);
    }
}
