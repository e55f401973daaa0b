using System.Reflection;
using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>
/// Calls the values' own code (getters, enumerators, <c>ToString</c>, formatters), which may throw anything. What it throws is
/// shown in place of the value; only the interrupt of the cell goes through.
/// </summary>
internal static class Guarded
{
    /// <summary>Calls code that may throw.</summary>
    /// <param name="call">The code.</param>
    /// <param name="instead">The result when it throws.</param>
    public static T Call<T>(Func<T> call, Func<Exception, T> instead)
    {
        try
        {
            return call();
        }
        catch (Exception error) when (!IsInterrupt(error))
        {
            return instead(Thrown(error));
        }
    }

    /// <summary>True when the user interrupted the cell, and the exception says so.</summary>
    public static bool IsInterrupt(Exception error) =>
        Thrown(error) is OperationCanceledException && CellContext.Current?.Cancellation.IsCancellationRequested == true;

    /// <summary>The exception that the values' own code threw, without the wrapper that reflection puts around it.</summary>
    public static Exception Thrown(Exception error) =>
        error is TargetInvocationException { InnerException: { } inner } ? Thrown(inner) : error;
}
