using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DotNet.Interactive;

/// <summary>The cell that runs, under the name that existing C# notebooks know.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Existing notebooks call them on the current context.")]
public sealed class KernelInvocationContext
{
    private KernelInvocationContext()
    {
    }

    /// <summary>The cell that this code runs in.</summary>
    public static KernelInvocationContext Current { get; } = new();

    /// <summary>Shows a value below the cell.</summary>
    public DisplayedValue Display(object? value, string? mimeType = null) => value.Display(mimeType);

    /// <summary>Shows text as a representation.</summary>
    public DisplayedValue DisplayAs(string text, string mimeType) => text.DisplayAs(mimeType);

    /// <summary>Writes to standard output.</summary>
    public void DisplayStandardOut(string text) => Console.Out.Write(text);

    /// <summary>Writes to standard error.</summary>
    public void DisplayStandardError(string text) => Console.Error.Write(text);
}
