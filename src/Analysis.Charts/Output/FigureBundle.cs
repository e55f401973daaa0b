using Analysis.Charts.Drawing;
using Analysis.Display;

namespace Analysis.Charts.Output;

/// <summary>A figure in all its representations.</summary>
internal static class FigureBundle
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    public static MimeBundle Of(Figure figure)
    {
        var json = figure.ToJson();
        var id = FigureId.Of(json);
        return MimeBundle.Text(figure.ToString())
            .With(MimeTypes.Html, FigureHtml.Of(figure, id, json).ToString())
            .With(MimeTypes.Svg, FigureDrawing.Draw(figure, DrawingOptions.Speaking with { FigureId = id }).Svg)
            .With(Plotly, json);
    }
}
