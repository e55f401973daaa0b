using System.Globalization;
using Analysis.Kernel.Wire;

namespace Analysis.Kernel;

/// <summary>The kernel's process.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) =>
        EngineLoadContext.PublishedFolder() is { } folder
            ? EngineLoadContext.StartAsync(folder, arguments)
            : RunAsync(arguments);

    /// <summary>Runs the kernel in the load context that this assembly is in.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // A cell's text is the same on every machine; a notebook that wants another culture sets it.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        switch (KernelArguments.Parse(arguments))
        {
            case { Pipe: { } pipe }:
                return await PipeKernel.RunAsync(pipe).ConfigureAwait(false);
            case { ConnectionFile: not null } parsed:
                // A cell that does not end, or a task that one has left behind, must not keep the process.
                Environment.Exit(await JupyterKernel.RunAsync(parsed).ConfigureAwait(false));
                return KernelExit.Success;
            case { SelfTest: true }:
                return await SelfTest.RunAsync(Console.Out).ConfigureAwait(false);
            default:
                await Console.Error.WriteLineAsync(KernelArguments.Usage).ConfigureAwait(false);
                return KernelExit.WrongUsage;
        }
    }
}
