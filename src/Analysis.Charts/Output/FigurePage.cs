using Analysis.Display;

namespace Analysis.Charts.Output;

/// <summary>A figure as a page of its own.</summary>
internal static class FigurePage
{
    // Nothing is fetched and nothing is sent, unless the user asked for the script from elsewhere.
    private const string Policy = "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    /// <summary>The whole page.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isInteractive">False to leave the script out.</param>
    public static Html Of(Figure figure, bool isInteractive = true) => Html.Of($$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="{{Policy}}{{InteractiveCharts.PolicyPart}}">
        <title>{{figure.Layout.Title ?? "Figure"}}</title>
        <style>body { margin: 0 auto; padding: 16px; max-width: {{figure.Layout.Width}}px }</style>
        {{(isInteractive ? InteractiveCharts.PageScript() : Html.Empty)}}
        </head>
        <body>
        {{FigureHtml.Of(figure)}}
        </body>
        </html>

        """);
}
