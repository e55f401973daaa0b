using System.Globalization;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using Analysis.Kernel.Output;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel;

/// <summary>The kernel's process: <c>--pipe NAME</c> serves one driver over a named pipe until that closes it.</summary>
internal static class Program
{
    private const int BadMessage = 1;
    private const int WrongUsage = 2;

    public static Task<int> Main(string[] arguments) =>
        EngineLoadContext.PublishedFolder() is { } folder ? EngineLoadContext.StartAsync(folder, arguments) : RunAsync(arguments);

    /// <summary>Runs the kernel in the load context that this assembly is in.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not ["--pipe", var name])
        {
            await Console.Error.WriteLineAsync("usage: Analysis.Kernel --pipe NAME (started by 'workbook run')").ConfigureAwait(false);
            return WrongUsage;
        }

        // Ctrl-C in a terminal reaches every process of the run. Whoever drives the kernel decides what it means.
        using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);

        // A cell's text is the same on every machine; a notebook that wants another culture sets it.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        using var stream = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        await stream.ConnectAsync(TimeSpan.FromSeconds(30), CancellationToken.None).ConfigureAwait(false);
        using var pipe = new MessagePipe(stream);

        var session = new CSharpSession();
        _ = Task.Run(session.WarmUp);
        using var console = ConsoleRouter.Install();
        var server = new SessionServer(session, console, message => pipe.WriteAsync(message));
        try
        {
            await server.ServeAsync(() => pipe.ReadAsync()).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The driver is gone, and with it everybody who could be told.
        }
        catch (FormatException error)
        {
            // The console belongs to the cells until it is given back.
            console.Dispose();
            await Console.Error.WriteLineAsync($"The kernel ends, since what came through its pipe was no message. {error.Message}").ConfigureAwait(false);
            return BadMessage;
        }

        return 0;
    }
}
