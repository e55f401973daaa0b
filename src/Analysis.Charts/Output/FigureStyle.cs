using System.Text;

namespace Analysis.Charts.Output;

/// <summary>
/// The style of figures. Colours follow the reader's preference, and the theme of the editor where that says it; a figure
/// brings its own ground, so that it can be read on every page.
/// </summary>
internal static class FigureStyle
{
    /// <summary>The font of all labels.</summary>
    public const string Font = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

    // VS Code, JupyterLab and Jupyter Notebook 6 say in their pages what theme they have; the last one has only a light one.
    private const string DarkPages = ".vscode-dark .analysis-figure,[data-jp-theme-light=\"false\"] .analysis-figure";
    private const string LightPages = ".vscode-light .analysis-figure,[data-jp-theme-light=\"true\"] .analysis-figure,.notebook_app .analysis-figure";

    /// <summary>Which class has which colour, on a light and on a dark ground.</summary>
    public static string Colors { get; } = WriteColors();

    /// <summary>The colours, and how a figure stands in a page.</summary>
    public static string Page { get; } = $"{Colors}figure.analysis-figure{{font-family:{Font}}}\n{Resources.Text("figure.css")}";

    private static string WriteColors()
    {
        var light = string.Concat(Theme.Roles().Select(color => $"--{color.Role}:{color.Light};")) + "color-scheme:light";
        var dark = string.Concat(Theme.Roles().Select(color => $"--{color.Role}:{color.Dark};")) + "color-scheme:dark";
        var style = new StringBuilder();
        style.Append(".analysis-figure{").Append(light).Append('}');
        style.Append("@media (prefers-color-scheme:dark){.analysis-figure{").Append(dark).Append("}}");
        style.Append(LightPages).Append('{').Append(light).Append('}').Append(DarkPages).Append('{').Append(dark).Append('}');
        foreach (var (role, _, _) in Theme.Roles())
        {
            style.Append(".analysis-figure .f-").Append(role).Append("{fill:var(--").Append(role).Append(")}");
            style.Append(".analysis-figure .l-").Append(role).Append("{stroke:var(--").Append(role).Append(")}");
        }

        style.Append(".analysis-figure .halo{stroke:var(--paper)}");
        style.Append("svg.analysis-figure a:hover :is(rect,circle,path){opacity:.75}");
        return style.ToString();
    }
}
