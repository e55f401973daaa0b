using System.Reflection.Metadata;
using Analysis.Kernel.Output;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Rewriting;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Startup;

/// <summary>
/// Gets the compiler ready before a cell asks for it, which takes half a second once. A cell runs in a session that nobody sees;
/// meanwhile small libraries warm up the compiler's last steps, so that two cores share the work.
/// </summary>
internal sealed class CompilerWarmUp
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

    private readonly TaskCompletionSource _nearlyDone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CompilerWarmUp() => Done = RunAsync();

    /// <summary>Ends when what is left takes less than a tenth of a second: a client may be told that it can send its first cell.</summary>
    public Task NearlyDone => _nearlyDone.Task;

    /// <summary>Ends with the warm-up. What fails in it fails in the first cell too, and is told there.</summary>
    public Task Done { get; }

    /// <summary>Starts it.</summary>
    public static CompilerWarmUp Start() => new();

    private async Task RunAsync()
    {
        await Task.WhenAll(OnThread(RunCell), OnThread(CompileLibraries)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _nearlyDone.TrySetResult();
    }

    // The pool's threads are for the sockets, which open meanwhile.
    private static Task OnThread(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void RunCell() => new CSharpSession().RunAsync(Cell, new CellOutput(new SilentListener())).GetAwaiter().GetResult();

    private void CompileLibraries()
    {
        var framework = LoadedFramework();
        foreach (var code in (string[])["class Warm { }", Library])
        {
            using var assembly = new MemoryStream();
            using var symbols = new MemoryStream();
            CSharpCompilation.Create(
                "warm_up",
                [ScriptSyntax.ParseFile(code, "warm_up")],
                [framework],
                new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)).Emit(assembly, symbols);
            _nearlyDone.TrySetResult();
        }
    }

    // It lies in memory already.
    private static unsafe MetadataReference LoadedFramework() =>
        typeof(object).Assembly.TryGetRawMetadata(out var start, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)start, length)).GetReference()
            : MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
}
