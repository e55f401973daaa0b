using System.ComponentModel;
using System.Diagnostics;

namespace Analysis.Charts.Output;

/// <summary>Shows a figure outside a notebook: as a page in the reader's browser.</summary>
internal static class BrowserPage
{
    public static void Open(Figure figure)
    {
        var page = Path.Combine(Directory.CreateTempSubdirectory("analysis-figure-").FullName, "figure.html");
        figure.Save(page);
        Console.WriteLine($"{figure}\n{page}");
        if (!HasScreen()) return;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(page) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // Nothing here opens pages: the path is printed, and the reader opens it.
        }
    }

    private static bool HasScreen() => !OperatingSystem.IsLinux()
        || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
