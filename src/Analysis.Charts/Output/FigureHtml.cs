using Analysis.Charts.Drawing;
using Analysis.Display;

namespace Analysis.Charts.Output;

/// <summary>
/// A figure as a part of a page: its drawing, for a wide and for a narrow column, the sentences behind it, and its data for the
/// script of interactive charts, which takes the drawing's place once it is there.
/// </summary>
internal static class FigureHtml
{
    public static Html Of(Figure figure)
    {
        var json = figure.ToJson();
        return Of(figure, FigureId.Of(json), json);
    }

    /// <summary>The same of a figure whose name and data are known.</summary>
    public static Html Of(Figure figure, string id, string json) => Html.Of($"""
        <figure class="analysis-figure" data-figure="{id}"><style>{Html.Raw(FigureStyle.Page)}</style>
        <div class="static">{PictureHtml.Of(figure, id, DrawingOptions.Wide, "wide")}{PictureHtml.Of(figure, id, DrawingOptions.Narrow, "narrow")}</div>
        {EvidenceHtml.Of(figure, id)}
        <script type="application/json" class="figure-data">{Html.Raw(json)}</script></figure>
        """);
}
