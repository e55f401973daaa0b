using System.Reflection.Metadata;
using Analysis.Kernel.Output;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Rewriting;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Startup;

/// <summary>
/// Gets the compiler ready before a cell asks for it, which takes half a second once. Cells run in a session that nobody sees;
/// meanwhile small libraries warm up the compiler's last steps, so that two cores share the work.
/// </summary>
internal sealed class CompilerWarmUp
{
    // What every cell needs comes first, since the user's first one may be on its way.
    private static readonly string[] Cells =
    [
        "var warm = 1; warm",
        "var more = new[] { 1 }.Select(x => x + 1).ToList(); $\"{more.Count}\"",
    ];

    private static readonly string[] Libraries =
    [
        "class Warm { }",
        """
        using System;
        using System.Threading.Tasks;
        class Warm
        {
            static int Sum(int[] items, Func<int, int> of) { var sum = 0; foreach (var item in items) sum += of(item); return sum; }
            static async Task<object> RunAsync() { await Task.Yield(); return Sum(new[] { 1 }, item => item + 1); }
        }
        """,
    ];

    private readonly TaskCompletionSource _nearlyDone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CompilerWarmUp() => Done = RunAsync();

    /// <summary>Ends when the larger part is done: what is left takes no longer than a client needs to send its first cell.</summary>
    public Task NearlyDone => _nearlyDone.Task;

    /// <summary>Ends with the warm-up. What fails in it fails in the first cell too, and is told there.</summary>
    public Task Done { get; }

    /// <summary>Starts it.</summary>
    public static CompilerWarmUp Start() => new();

    private async Task RunAsync()
    {
        await Task.WhenAll(OnThread(RunCells), OnThread(CompileLibraries)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _nearlyDone.TrySetResult();
    }

    // The pool's threads are for the sockets, which open meanwhile.
    private static Task OnThread(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void RunCells()
    {
        var session = new CSharpSession();
        foreach (var code in Cells) session.RunAsync(code, new CellOutput(new SilentListener())).GetAwaiter().GetResult();
    }

    private void CompileLibraries()
    {
        var framework = LoadedFramework();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);
        foreach (var code in Libraries)
        {
            var compilation = CSharpCompilation.Create("warm_up", [ScriptSyntax.ParseFile(code, "warm_up")], [framework], options);
            _ = compilation.GetDeclarationDiagnostics();
            _nearlyDone.TrySetResult();

            using var assembly = new MemoryStream();
            using var symbols = new MemoryStream();
            compilation.Emit(assembly, symbols);
        }
    }

    // It lies in memory already.
    private static unsafe MetadataReference LoadedFramework() =>
        typeof(object).Assembly.TryGetRawMetadata(out var start, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)start, length)).GetReference()
            : MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
}
