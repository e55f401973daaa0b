using System.Text;
using Analysis.Charts.Drawing;
using Analysis.Display;
using static System.FormattableString;

namespace Analysis.Charts.Output;

/// <summary>
/// A drawing as a picture, with a field over each mark that says its words and leads to its sentences. A cleaned page (an untrusted notebook)
/// loses the fields and keeps the picture; a drawing within the markup would leave a heap of its labels there.
/// </summary>
internal static class PictureHtml
{
    // As in the drawing that speaks by itself: thousands of fields are more than a page carries.
    private const int MostFields = DrawingOptions.MostWords;

    public static Html Of(Figure figure, string id, DrawingOptions options, string kind)
    {
        var drawn = FigureDrawing.Draw(figure, options);
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(drawn.Svg));
        var fields = drawn.Spots.Count > MostFields ? Html.Empty : Html.Concat(drawn.Spots.Select(spot => Field(figure, id, drawn, spot, options.IsPointedAt)));
        return Html.Of($"<div class=\"{kind}\"><img class=\"drawing\" alt=\"{AltText.Of(figure)}\" src=\"data:image/svg+xml;base64,{Html.Raw(data)}\">{fields}</div>");
    }

    private static Html Field(Figure figure, string id, Drawn drawn, Spot spot, bool isPointedAt)
    {
        var trace = figure.Traces[spot.Trace];
        var place = Html.Text(Place(drawn, spot.Place));
        var title = isPointedAt ? Html.Of($" title=\"{MarkWords.Of(trace, spot.Mark)}\"") : Html.Empty;
        if (trace.EvidenceOf(spot.Mark) is { Sentences.Count: > 0 })
            return Html.Of($"<a href=\"#{FigureId.Mark(id, spot.Trace, spot.Mark)}\"{title} style=\"{place}\"></a>");
        return isPointedAt ? Html.Of($"<span{title} style=\"{place}\"></span>") : Html.Empty;
    }

    // In shares of the picture, which shrinks with its column.
    private static string Place(Drawn drawn, Frame place) => Invariant(
        $"left:{100 * place.Left / drawn.Width:0.##}%;top:{100 * place.Top / drawn.Height:0.##}%;width:{100 * place.Width / drawn.Width:0.##}%;height:{100 * place.Height / drawn.Height:0.##}%");
}
