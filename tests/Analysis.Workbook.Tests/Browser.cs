using System.Diagnostics;

namespace Analysis.Workbook.Tests;

/// <summary>Opens a page in headless Chromium, scripts and all, as a reader's browser would.</summary>
internal static class Browser
{
    /// <summary>The document after its scripts have run, as markup.</summary>
    public static async Task<string> DocumentAfterScriptsAsync(string file)
    {
        var profile = Directory.CreateTempSubdirectory("analysis-browser-").FullName;
        try
        {
            var start = new ProcessStartInfo(Clients.Chromium(), ["--headless", .. Clients.ChromiumSwitches, "--virtual-time-budget=3000", "--dump-dom", "--user-data-dir=" + profile, new Uri(file).AbsoluteUri])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var chromium = Process.Start(start)!;
            var errors = chromium.StandardError.ReadToEndAsync();
            var document = await chromium.StandardOutput.ReadToEndAsync();
            await chromium.WaitForExitAsync();
            await errors;
            return document;
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}
