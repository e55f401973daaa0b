using System.Runtime.ExceptionServices;
using Analysis.Display;

namespace Analysis.Kernel.Interrupts;

/// <summary>
/// Stops a cell by degrees: first the checks in its code are asked to look, then its thread is woken where it waits, and at last
/// it is left alone.
/// </summary>
/// <remarks>
/// Ending a thread from outside (<c>ControlledExecution</c>) was tried: on Linux it brings the process down when it meets a LINQ
/// query, one time out of three on .NET 10.0.12.
/// </remarks>
internal static class InterruptedCode
{
    private static readonly TimeSpan Asked = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(5);
    private static int _stopping;

    // A thread that a cell has started, or a timer, is interrupted as well, and nobody there catches it.
    static InterruptedCode() => ExceptionHandling.SetUnhandledExceptionHandler(IsInterrupt);

    /// <summary>Stops the code on a cell's thread.</summary>
    public static async Task StopAsync(CellThread cell)
    {
        if (Interlocked.Increment(ref _stopping) == 1) CellRuntime.IsAnyInterrupted = true;
        try
        {
            await Task.Delay(Asked).ConfigureAwait(false);
            await EndAsync(cell).ConfigureAwait(false);

            // Code of the cell that other threads run has its checks too.
            await Task.Delay(Watched).ConfigureAwait(false);
        }
        finally
        {
            if (Interlocked.Decrement(ref _stopping) == 0) CellRuntime.IsAnyInterrupted = false;
        }
    }

    private static async Task EndAsync(CellThread cell)
    {
        for (var waited = TimeSpan.Zero; !cell.IsEnded && waited < Patience; waited += Step)
        {
            cell.Wake();
            await Task.Delay(Step).ConfigureAwait(false);
        }

        if (!cell.IsEnded) cell.Abandon();
    }

    private static bool IsInterrupt(Exception error) =>
        error is OperationCanceledException { CancellationToken.IsCancellationRequested: true } && CellRuntime.IsAnyInterrupted;
}
