using Analysis.Display;

namespace Analysis.Charts.Output;

/// <summary>A figure in all its representations.</summary>
internal static class FigureBundle
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    public static MimeBundle Of(Figure figure) => MimeBundle.Text(figure.ToString())
        .With(MimeTypes.Html, FigureHtml.Of(figure).ToString())
        .With(MimeTypes.Svg, figure.ToSvg())
        .With(Plotly, figure.ToJson());
}
