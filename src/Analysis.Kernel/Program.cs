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

    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(30);

    public static Task<int> Main(string[] arguments) =>
        EngineLoadContext.PublishedFolder() is { } folder
            ? EngineLoadContext.StartAsync(folder, arguments)
            : RunAsync(arguments);

    /// <summary>Runs the kernel in the load context that this assembly is in.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not ["--pipe", var name])
        {
            const string Usage = "usage: Analysis.Kernel --pipe NAME (started by 'workbook run')";
            await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
            return WrongUsage;
        }

        // Ctrl-C in a terminal reaches every process of the run. Whoever drives the kernel decides what it means.
        using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);

        // A cell's text is the same on every machine; a notebook that wants another culture sets it.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        const PipeOptions Private = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        using var stream = new NamedPipeClientStream(".", name, PipeDirection.InOut, Private);
        await stream.ConnectAsync(ConnectLimit, CancellationToken.None).ConfigureAwait(false);
        using var pipe = new MessagePipe(stream);
        return await ServeAsync(pipe).ConfigureAwait(false);
    }

    private static async Task<int> ServeAsync(MessagePipe pipe)
    {
        var session = new CSharpSession();
        _ = Task.Run(session.WarmUp);
        using var console = ConsoleRouter.Install();
        var server = new SessionServer(session, console, message => pipe.WriteAsync(message));
        AppDomain.CurrentDomain.UnhandledException += (_, crash) => server.EndAbruptly(crash.ExceptionObject as Exception);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.EndAbruptly(null);
        try
        {
            await server.ServeAsync(() => pipe.ReadAsync()).ConfigureAwait(false);
            return 0;
        }
        catch (IOException)
        {
            // The driver is gone, and with it everybody who could be told.
            return 0;
        }
        catch (FormatException error)
        {
            // The console belongs to the cells until it is given back.
            console.Dispose();
            var message = $"The kernel ends, since what came through its pipe was no message. {error.Message}";
            await Console.Error.WriteLineAsync(message).ConfigureAwait(false);
            return BadMessage;
        }
    }
}
