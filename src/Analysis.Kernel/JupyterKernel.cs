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
    private static readonly TimeSpan AssistanceDelay = TimeSpan.FromMilliseconds(400);

    /// <summary>Opens the sockets and serves them.</summary>
    public static async Task<int> RunAsync(KernelArguments arguments)
    {
        var warmUp = CompilerWarmUp.Start();
        try
        {
            var connection = ConnectionFile.Read(arguments.ConnectionFile!, arguments.AllowRemote);
            using var log = new KernelLog(Console.Error, arguments.Log);
            var transport = new JupyterTransport(connection.Key, log.Write);
            await using (transport.ConfigureAwait(false))
            {
                transport.Listen(connection);
                await ServeAsync(transport, warmUp, log).ConfigureAwait(false);
            }

            return KernelExit.Success;
        }
        catch (Exception error) when (error is ConnectionFileException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            return KernelExit.NoConnection;
        }
    }

    private static async Task ServeAsync(JupyterTransport transport, CompilerWarmUp warmUp, KernelLog log)
    {
        using var console = ConsoleRouter.Install();
        var session = new CSharpSession();
        var server = new SessionServer(session, console, transport.SendAsync, new() { Ready = warmUp.NearlyDone });
        server.WatchProcess();

        // A client that does not read kernel.json interrupts by a signal.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            server.Interrupt();
        });
        using var ended = new CancellationTokenSource();
        var watching = WatchParentAsync(transport, log, ended.Token);
        _ = WarmUpAssistanceAsync(session, warmUp, ended.Token);
        await server.ServeAsync(transport.ReceiveAsync).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(false);
    }

    // The first cells of a client that runs a whole notebook at once go before those who write: they need longer.
    private static async Task WarmUpAssistanceAsync(CSharpSession session, CompilerWarmUp warmUp, CancellationToken ended)
    {
        await warmUp.Done.ConfigureAwait(false);
        await Task.Delay(AssistanceDelay, ended).ConfigureAwait(false);
        await Task.Factory.StartNew(session.WarmUpAssistance, ended, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
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
