using Spectre.Console;

namespace Analysis.Workbook.Checking;

/// <summary>Where an account is printed.</summary>
internal static class AccountConsole
{
    // A pipe or a log has no edge; this is what most windows show without breaking lines.
    private const int WidthOfAPipe = 120;

    /// <summary>A terminal as wide as it is, and anything else as wide as reads well.</summary>
    public static IAnsiConsole Create()
    {
        if (!Console.IsOutputRedirected) return AnsiConsole.Console;
        return Plain(Console.Out, WidthOfAPipe);
    }

    /// <summary>Plain text, without colours.</summary>
    public static IAnsiConsole Plain(TextWriter output, int width)
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
