using Analysis.Display;
using Analysis.Kernel.Output;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Tests;

/// <summary>What tests of a session share: a session, the console, and short ways to run cells. The console is one a process, so they run in turn.</summary>
[Collection("session")]
public abstract class SessionTest : IDisposable
{
    private readonly ConsoleRouter _console = ConsoleRouter.Install();
    private CSharpSession? _session;

    protected static string CacheFolder { get; } = Path.Combine(Path.GetTempPath(), "analysis-kernel-tests");

    protected string Folder { get; } = Directory.CreateTempSubdirectory("analysis-session-").FullName;

    internal RecordingListener Listener { get; } = new();

    protected CSharpSession Session => _session ??= NewSession();

    protected CSharpSession NewSession() => new(new() { Folder = Folder, CacheFolder = CacheFolder });

    protected Task<CellResult> RunAsync(string code, CancellationToken cancellation = default) => RunAsync(Session, code, cancellation);

    protected Task<CellResult> RunAsync(CSharpSession session, string code, CancellationToken cancellation = default)
    {
        var output = new CellOutput(Listener);
        _console.SetLast(output);
        return session.RunAsync(code, output, cancellation);
    }

    /// <summary>Runs a cell that has to succeed, and gives its value as text.</summary>
    protected async Task<string?> ValueAsync(string code)
    {
        var result = await RunAsync(code);
        Assert.True(result.Succeeded, result.Error is null ? "" : string.Join('\n', result.Error.Trace));
        return result.Value?[MimeTypes.Text];
    }

    /// <summary>Runs a cell that has to fail.</summary>
    protected async Task<CellError> ErrorAsync(string code)
    {
        var result = await RunAsync(code);
        Assert.NotNull(result.Error);
        return result.Error;
    }

    public void Dispose()
    {
        _console.Dispose();
        Formatters.Reset();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
