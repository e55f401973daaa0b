using System.IO.Pipes;
using System.Runtime.InteropServices;
using Analysis.Kernel.Output;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Session;
using Analysis.Kernel.Startup;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel;

/// <summary>Serves one workbook over a named pipe until that closes it.</summary>
internal static class PipeKernel
{
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(30);

    /// <summary>Connects to the pipe and serves it.</summary>
    public static async Task<int> RunAsync(string name)
    {
        // Ctrl-C in a terminal reaches every process of the run. Whoever drives the kernel decides what it means.
        using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);

        CompilerWarmUp.Start();
        const PipeOptions Private = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        using var stream = new NamedPipeClientStream(".", name, PipeDirection.InOut, Private);
        await stream.ConnectAsync(ConnectLimit, CancellationToken.None).ConfigureAwait(false);
        using var pipe = new MessagePipe(stream);

        var session = new CSharpSession();
        using var console = ConsoleRouter.Install();
        var server = new SessionServer(session, console, message => pipe.WriteAsync(message), new() { IsWorkbook = true });
        server.WatchProcess();
        try
        {
            await server.ServeAsync(() => pipe.ReadAsync()).ConfigureAwait(false);
            return KernelExit.Success;
        }
        catch (IOException)
        {
            // The driver is gone, and with it everybody who could be told.
            return KernelExit.Success;
        }
        catch (FormatException error)
        {
            // The console belongs to the cells until it is given back.
            console.Dispose();
            var message = $"The kernel ends, since what came through its pipe was no message. {error.Message}";
            await Console.Error.WriteLineAsync(message).ConfigureAwait(false);
            return KernelExit.BadMessage;
        }
    }
}
