using System.Text.Json;

namespace Analysis.Benchmarks.Kernels;

/// <summary>
/// <c>kernels [--rounds N] [--out FILE]</c>: measures this kernel and ipykernel in turn, so that what else the machine does
/// hits both, and writes a table of the medians.
/// </summary>
internal static class KernelsCommand
{
    private const int Rounds = 7;
    private const string Script = "Kernels/measure_kernel.py";

    /// <summary>Measures and writes.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        MeasuredKernel own = new("Analysis.Kernel", JupyterFolder.KernelName, "Console.Wri", "var x{0} = {0};");
        MeasuredKernel python = new("ipykernel", "python3", "import os; os.pa", "x{0} = {0}");
        var rounds = arguments.Count("rounds", Rounds);
        var file = arguments.Text("out", Path.Combine(Project.Folder, "results", "kernels.md"));

        using var jupyter = new JupyterFolder();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var kernel in (MeasuredKernel[])[own, python])
            {
                var figures = await PythonScript.RunAsync(Script, jupyter, kernel.Name, kernel.Completion, kernel.Declaration).ConfigureAwait(false);
                kernel.Rounds.Add(JsonSerializer.Deserialize<KernelRound>(figures, JsonSerializerOptions.Web)!);
                Console.WriteLine(Line(round, kernel));
            }
        }

        var table = KernelTable.Write(own, python);
        Console.WriteLine(table);
        await ResultFile.WriteAsync(file, table).ConfigureAwait(false);
    }

    private static string Line(int round, MeasuredKernel kernel) =>
        $"round {round}, {kernel.Title}: " + string.Join(", ", KernelFigure.All.Select(figure => $"{figure.Title} {figure.Unit.Write(figure.Of(kernel.Rounds[^1]))}"));
}
