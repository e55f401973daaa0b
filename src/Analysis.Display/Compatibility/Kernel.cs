using System.Diagnostics.CodeAnalysis;
using Analysis.Display;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive;

/// <summary>What cells of .NET Interactive ask their kernel for. All of it is done by the cell that runs.</summary>
[SuppressMessage("Naming", "CA1707", Justification = "The names that users of C# notebooks know.")]
[SuppressMessage("Style", "IDE1006", Justification = "The names that users of C# notebooks know.")]
public static class Kernel
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The representations to show; none for all that the value has.</param>
    /// <returns>A handle to show another value in its place.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => Cell.display(value, mimeTypes);

    /// <summary>Markup as a value, shown as it is.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Runs a script in the browser that shows the notebook, where that allows it.</summary>
    public static void Javascript(string scriptContent) => Cell.Javascript(scriptContent);

    /// <summary>Adds rules of style to the page that shows the notebook.</summary>
    public static void CSS(string content) => Cell.CSS(content);

    /// <summary>Asks the user for a line of text, and waits for it.</summary>
    /// <exception cref="InvalidOperationException">There is nobody to ask.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => AskAsync(prompt, isPassword: false);

    /// <summary>Asks the user for a line of text, and waits for it.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="typeHint">What kind of text is expected; clients of Jupyter take any.</param>
    /// <param name="valueName">A name for the value, which is not needed here.</param>
    /// <exception cref="InvalidOperationException">There is nobody to ask.</exception>
    [SuppressMessage("Style", "IDE0060", Justification = "Notebooks hand it over.")]
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text", string? valueName = null) =>
        AskAsync(prompt, isPassword: false);

    /// <summary>Asks the user for a password, which is not seen as it is typed.</summary>
    /// <exception cref="InvalidOperationException">There is nobody to ask.</exception>
    public static async Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        new(await AskAsync(prompt, isPassword: true).ConfigureAwait(false));

    /// <summary>Asks the user for a password, which is not seen as it is typed.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="valueName">A name for the value, which is not needed here.</param>
    /// <exception cref="InvalidOperationException">There is nobody to ask.</exception>
    [SuppressMessage("Style", "IDE0060", Justification = "Notebooks hand it over.")]
    public static Task<PasswordString> GetPasswordAsync(string prompt = "", string? valueName = null) => GetPasswordAsync(prompt);

    private static Task<string> AskAsync(string prompt, bool isPassword)
    {
        var cell = CellContext.Current;
        return (cell?.Output ?? ConsoleOutput.Instance).AskAsync(prompt, isPassword, cell?.Cancellation ?? default);
    }
}
