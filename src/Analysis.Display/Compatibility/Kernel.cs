using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>What cells ask of the kernel, under the name that existing C# notebooks know.</summary>
public static class Kernel
{
    /// <summary>Asks the user for a line of text.</summary>
    /// <exception cref="InvalidOperationException">There is nobody to ask.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => AskAsync(prompt, isPassword: false);

    /// <summary>Asks the user for a password, which is not seen as it is typed.</summary>
    /// <exception cref="InvalidOperationException">There is nobody to ask.</exception>
    public static async Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        new(await AskAsync(prompt, isPassword: true).ConfigureAwait(false));

    private static Task<string> AskAsync(string prompt, bool isPassword)
    {
        var cell = CellContext.Current;
        return (cell?.Output ?? ConsoleOutput.Instance).AskAsync(prompt, isPassword, cell?.Cancellation ?? default);
    }
}
