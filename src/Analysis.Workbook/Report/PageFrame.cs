using System.Text;
using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>What every page of the report is wrapped in.</summary>
internal static class PageFrame
{
    // Nothing is fetched and nothing is sent. Scripts that stand in an output run, because the output is the notebook user's own.
    private static readonly Html Policy = Html.Raw(
        "default-src 'none'; img-src data: blob:; font-src data:; media-src data:; style-src 'unsafe-inline'; "
        + "script-src 'unsafe-inline' 'self' file:; base-uri 'none'; form-action 'none'");

    private static readonly Html Style = ReadStyle();

    /// <summary>A whole page.</summary>
    /// <param name="title">The title of the window; plain text.</param>
    /// <param name="kind">The class of the body, for the style.</param>
    /// <param name="body">What it shows.</param>
    /// <param name="script">The file of the script that makes its charts interactive, or null.</param>
    public static Html Wrap(string title, string kind, Html body, string? script = null) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="generator" content="{ReportFolder.Generator}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>{title}</title>
        <style>
        {Style}</style>{(script is null ? Html.Empty : Html.Of($"\n<script src=\"{script}\" defer></script>"))}
        </head>
        <body class="{kind}">
        {body}
        </body>
        </html>

        """);

    private static Html ReadStyle()
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream("report.css")
                           ?? throw new InvalidOperationException("The resource report.css is missing from the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Html.Raw(reader.ReadToEnd());
    }
}
