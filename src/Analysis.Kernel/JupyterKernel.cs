using System.Runtime.InteropServices;
using Analysis.Kernel.Output;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Session;
using Analysis.Kernel.Startup;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel;

/// <summary>Serves Jupyter's clients over the sockets of a connection file until it is asked to end, or its parent is gone.</summary>
internal static class JupyterKernel
{
    /// <summary>Opens the sockets and serves them.</summary>
    public static async Task<int> RunAsync(KernelArguments arguments)
    {
        var warm = CompilerWarmUp.RunAsync();
        try
        {
            var connection = ConnectionFile.Read(arguments.ConnectionFile!, arguments.AllowRemote);
            using var log = new KernelLog(Console.Error, arguments.Log);
            var transport = new JupyterTransport(connection.Key, log.Write);
            await using (transport.ConfigureAwait(false))
            {
                transport.Listen(connection);
                await ServeAsync(transport, warm, log).ConfigureAwait(false);
            }

            return KernelExit.Success;
        }
        catch (Exception error) when (error is ConnectionFileException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return KernelExit.NoConnection;
        }
    }

    private static async Task ServeAsync(JupyterTransport transport, Task warm, KernelLog log)
    {
        using var console = ConsoleRouter.Install();
        var session = new CSharpSession();
        var server = new SessionServer(session, console, transport.SendAsync);
        server.WatchProcess();

        // A client that does not read kernel.json interrupts by a signal.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            server.Interrupt();
        });
        using var ended = new CancellationTokenSource();
        var watching = WatchParentAsync(transport, log, ended.Token);
        _ = warm.ContinueWith(
            _ => session.WarmUpAssistance(), CancellationToken.None, TaskContinuationOptions.LongRunning, TaskScheduler.Default);
        await server.ServeAsync(transport.ReceiveAsync).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(false);
    }

    private static async Task WatchParentAsync(JupyterTransport transport, KernelLog log, CancellationToken ended)
    {
        try
        {
            await ParentProcess.WaitForEndAsync(ended).ConfigureAwait(false);
            if (ended.IsCancellationRequested) return;
            log.Write("The process that started the kernel is gone: the kernel ends.");
            transport.HangUp();
        }
        catch (OperationCanceledException)
        {
            // The kernel ends before its parent, as it should.
        }
    }
}
