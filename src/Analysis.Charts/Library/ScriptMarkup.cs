using System.Text.Json;
using Analysis.Display;

namespace Analysis.Charts.Library;

/// <summary>The script as a part of a page.</summary>
internal static class ScriptMarkup
{
    /// <summary>How an output that carries the script begins.</summary>
    public const string Opening = "<script data-analysis=\"interactive-charts\">";

    private const string Start = """
        function start(code) {
          var script = document.createElement("script");
          script.textContent = code;
          document.head.appendChild(script);
        }
        """;

    // The page may have the script already, from an earlier run of the cell. What fails leaves the drawings as they are.
    private const string Unpack = $$"""
        {{Start}}
        if (window.Plotly) { start(runtime); return; }
        var bytes = Uint8Array.from(atob(packed), function (c) { return c.charCodeAt(0); });
        new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text()
          .then(function (code) { start(code); start(runtime); })
          .catch(function () { });
        """;

    private const string Load = $$"""
        {{Start}}
        if (window.Plotly) { start(runtime); return; }
        var plotly = document.createElement("script");
        plotly.src = address;
        plotly.onload = function () { start(runtime); };
        document.head.appendChild(plotly);
        """;

    /// <summary>An output of a notebook.</summary>
    public static Html InNotebook(Uri? address) => Html.Raw(address is null
        ? $"{Opening}(function (packed, runtime) {{{Unpack}}})(\"{PlotlyScript.Base64}\", {Literal(PlotlyScript.Runtime)});</script>"
        : $"{Opening}(function (address, runtime) {{{Load}}})({Literal(address.AbsoluteUri)}, {Literal(PlotlyScript.Runtime)});</script>");

    /// <summary>A part of a page that shows a figure.</summary>
    public static Html InPage(Uri? address) => address is not null
        ? Html.Raw($"<script src=\"{Html.Text(address.AbsoluteUri)}\"></script><script>{PlotlyScript.Runtime}</script>")
        : Html.Raw($"<script>{PlotlyScript.Text}</script><script>{PlotlyScript.Runtime}</script>");

    // JSON with '<' escaped, so that no text can end the script.
    private static string Literal(string text) => JsonSerializer.Serialize(text);
}
