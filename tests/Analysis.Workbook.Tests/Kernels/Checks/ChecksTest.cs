using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Tests.Kernels.Checks;

/// <summary>What tests of the doctor's checks share.</summary>
public abstract class ChecksTest : KernelsTest
{
    private protected const string Install = "dotnet run --project src/Analysis.Workbook -- kernel install";

    private protected Patient Patient(string? prefix = null, string name = ".net-csharp", params (string Name, string Value)[] variables) =>
        Analysis.Workbook.Kernels.Checks.Patient.Find(MachineWith(variables), Published, name, prefix);

    /// <summary>The lines that a check tells.</summary>
    private protected static async Task<IReadOnlyList<string>> LinesAsync(ICheck check)
    {
        var lines = new List<string>();
        await check.RunAsync(finding => lines.Add(finding.ToString()), CancellationToken.None);
        return lines;
    }
}
