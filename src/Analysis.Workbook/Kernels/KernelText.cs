namespace Analysis.Workbook.Kernels;

/// <summary>Kernels in words.</summary>
internal static class KernelText
{
    /// <summary>How a user calls a command of the workbook from the project's folder.</summary>
    /// <param name="command">For example <c>kernel install</c>.</param>
    public static string Command(string command) => $"dotnet run --project src/Analysis.Workbook -- {command}";

    /// <summary>Whose kernel it is, as a clause: 'Python 3', which starts 'python3'.</summary>
    public static string Whose(KernelSpec spec) =>
        spec.Fault is { } fault && spec.DisplayName.Length == 0 ? fault
        : spec.Program is { } program ? $"'{spec.DisplayName}', which starts '{program}'"
        : $"'{spec.DisplayName}'";
}
