using Analysis.Charts.Library;
using Analysis.Display;

namespace Analysis.Charts;

/// <summary>
/// The script that makes figures interactive: plotly.js, a part of this library where it was built with Node. One copy serves a whole notebook,
/// page or report, and until it is there each figure's drawing stands. Nothing is loaded from the network unless
/// <see cref="ScriptAddress"/> is set.
/// </summary>
public static class InteractiveCharts
{
    private static readonly ScriptBearer Bearer = new();

    /// <summary>False to show drawings only, also where the script is there.</summary>
    public static bool IsEnabled { get; set; } = true;

    /// <summary>Where browsers load plotly.js from in place of the library's own copy; null, the default, for nowhere.</summary>
    /// <example><code>InteractiveCharts.ScriptAddress = new("https://cdn.plot.ly/plotly-cartesian-4.1.1.min.js");</code></example>
    public static Uri? ScriptAddress { get; set; }

    /// <summary>True when the library was built with the script.</summary>
    public static bool IsEmbedded => PlotlyScript.Text is not null;

    /// <summary>True when figures become interactive.</summary>
    public static bool IsAvailable => IsEnabled && (ScriptAddress is not null || IsEmbedded);

    /// <summary>The script as a file of its own, which pages of a report refer to; null where the library was built without it.</summary>
    public static string? ScriptFile => PlotlyScript.Text is { } plotly ? plotly + "\n" + PlotlyScript.Runtime : null;

    /// <summary>True for the output of a notebook that carries the script: a report that has its own copy leaves it out.</summary>
    /// <param name="html">The output's <c>text/html</c>.</param>
    public static bool IsScriptOutput(string html) => html.StartsWith(ScriptMarkup.Opening, StringComparison.Ordinal);

    /// <summary>Shows the script in the running cell, when no other cell of this session bears it.</summary>
    internal static void ShowOnce()
    {
        if (IsAvailable && CellContext.Current is { } cell && Bearer.IsToBear(cell))
            cell.Output.Display(MimeBundle.Of(ScriptMarkup.InNotebook(ScriptAddress), "(what makes the charts of this notebook interactive)"), null);
    }

    /// <summary>The script in a page of one figure.</summary>
    internal static Html PageScript() => IsAvailable ? ScriptMarkup.InPage(ScriptAddress) : Html.Empty;

    /// <summary>What a page's policy adds where a script is loaded from elsewhere.</summary>
    internal static string PolicyPart => IsEnabled && ScriptAddress is { } address ? " " + address.GetLeftPart(UriPartial.Authority) : "";
}
