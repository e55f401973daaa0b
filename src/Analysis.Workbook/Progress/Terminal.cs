using Spectre.Console;

namespace Analysis.Workbook.Progress;

/// <summary>Where a command's output goes.</summary>
internal static class Terminal
{
    /// <summary>True when somebody looks at it while it is written.</summary>
    public static bool IsWatched => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;
}
