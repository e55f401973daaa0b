using Analysis.Kernel.Output;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Rewriting;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Startup;

/// <summary>
/// Gets the compiler ready before a cell asks for it, which takes half a second once. A cell runs in a session that nobody sees;
/// meanwhile a library warms up the compiler's last steps, so that two cores share the work.
/// </summary>
internal static class CompilerWarmUp
{
    private const string Cell = "var warm = new[] { 1 }.Select(x => x + 1).ToList(); $\"{warm.Count}\"";

    private const string Library =
        """
        using System;
        using System.Threading.Tasks;
        class Warm
        {
            static int Sum(int[] items, Func<int, int> of) { var sum = 0; foreach (var item in items) sum += of(item); return sum; }
            static async Task<object> RunAsync() { await Task.Yield(); return Sum(new[] { 1 }, item => item + 1); }
        }
        """;

    /// <summary>Runs to its end. What fails here fails in the first cell too, and is told there.</summary>
    public static async Task RunAsync() =>
        await Task.WhenAll(OnThread(RunCell), OnThread(CompileLibrary)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    // The pool's threads are for the sockets, which open meanwhile.
    private static Task OnThread(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void RunCell() => new CSharpSession().RunAsync(Cell, new CellOutput(new SilentListener())).GetAwaiter().GetResult();

    private static void CompileLibrary()
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        CSharpCompilation.Create(
            "warm_up",
            [ScriptSyntax.ParseFile(Library, "warm_up")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)).Emit(assembly, symbols);
    }
}
