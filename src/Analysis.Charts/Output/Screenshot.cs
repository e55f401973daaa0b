using System.ComponentModel;
using System.Diagnostics;
using Analysis.Charts.Drawing;
using static System.FormattableString;

namespace Analysis.Charts.Output;

/// <summary>A figure as PNG, at twice the pixels of its size, drawn by an installed browser on a light ground.</summary>
internal static class Screenshot
{
    private const int Patience = 60_000;

    public static byte[] Take(Figure figure, string path)
    {
        var browser = Browsers.Find(Environment.GetEnvironmentVariable, File.Exists)
            ?? throw new ChartException(
                $"{Path.GetFileName(path)}: PNG is drawn by an installed Chromium, Chrome or Edge, and none was found. "
                + $"Install one, name its program in the variable {Browsers.Variable}, or save as .svg or .html, which need none.");
        var folder = Directory.CreateTempSubdirectory("analysis-figure-").FullName;
        try
        {
            return Draw(browser, figure, folder, path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Draw(string browser, Figure figure, string folder, string path)
    {
        var drawn = FigureDrawing.Draw(figure, DrawingOptions.Wide);
        var (page, picture) = (Path.Combine(folder, "figure.html"), Path.Combine(folder, "figure.png"));
        File.WriteAllText(page, $"<!DOCTYPE html><meta charset=\"utf-8\"><style>body{{margin:0}}svg{{display:block}}</style>{drawn.Svg}");
        var start = new ProcessStartInfo(browser,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking", "--force-device-scale-factor=2",
            Invariant($"--window-size={Math.Ceiling(drawn.Width)},{Math.Ceiling(drawn.Height)}"),
            "--user-data-dir=" + Path.Combine(folder, "profile"), "--screenshot=" + picture, new Uri(page).AbsoluteUri,
        ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var (errors, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
            Task.WaitAll(errors, output);
            if (File.Exists(picture)) return File.ReadAllBytes(picture);
            throw new ChartException(
                $"{Path.GetFileName(path)}: {browser} did not draw the figure. It said: {errors.Result.Trim()} Save as .svg or .html, which need no browser.");
        }
        catch (Win32Exception exception)
        {
            throw new ChartException(
                $"{Path.GetFileName(path)}: {browser} could not be started ({exception.Message}). Name another browser in the variable {Browsers.Variable}, or save as .svg or .html.", exception);
        }
    }
}
