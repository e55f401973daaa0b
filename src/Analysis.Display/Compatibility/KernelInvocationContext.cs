using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>The cell that is running, as notebooks of .NET Interactive reach it.</summary>
public sealed class KernelInvocationContext
{
    private readonly CellContext _cell;

    private KernelInvocationContext(CellContext cell) => _cell = cell;

    /// <summary>The cell that this code runs in, or null outside a notebook.</summary>
    public static KernelInvocationContext? Current => CellContext.Current is { } cell ? new(cell) : null;

    /// <summary>Cancelled when the user interrupts the cell.</summary>
    public CancellationToken CancellationToken => _cell.Cancellation;

    /// <summary>Shows a value.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeType">The one representation to show, or null for all that the value has.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public DisplayedValue Display(object? value, string? mimeType = null) => Display(value, mimeType is null ? [] : [mimeType]);

    /// <summary>Shows a value.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The representations to show; none for all that the value has.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public DisplayedValue Display(object? value, params string[] mimeTypes)
    {
        using var scope = _cell.Enter();
        return Cell.display(value, mimeTypes);
    }

    /// <summary>Shows text as what it is: HTML, markdown, SVG.</summary>
    /// <param name="text">The text, shown as it is.</param>
    /// <param name="mimeType">For example <c>text/html</c>.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public DisplayedValue DisplayAs(string text, string mimeType)
    {
        using var scope = _cell.Enter();
        return text.DisplayAs(mimeType);
    }

    /// <summary>Writes to the cell's standard output.</summary>
    public void DisplayStandardOut(string text)
    {
        using var scope = _cell.Enter();
        Console.Out.Write(text);
    }

    /// <summary>Writes to the cell's standard error.</summary>
    public void DisplayStandardError(string text)
    {
        using var scope = _cell.Enter();
        Console.Error.Write(text);
    }
}
