using System.Text;
using System.Text.RegularExpressions;
using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>
/// The markup of a figure in a page of the report: its drawings, which stand in a notebook as pictures, become a part of the page,
/// so that they print sharply and their words can be searched.
/// </summary>
internal static partial class FigureMarkup
{
    /// <summary>How the markup of a figure begins.</summary>
    public const string Opening = "<figure class=\"analysis-figure\"";

    /// <summary>True for an output that is a figure.</summary>
    public static bool Is(string html) => html.StartsWith(Opening, StringComparison.Ordinal);

    /// <summary>The figure with its drawings in the page; a picture that is no drawing stays a picture.</summary>
    public static Html Inline(string html) => Html.Raw(Picture().Replace(html, picture =>
        SvgDrawing.Inline(Encoding.UTF8.GetString(Convert.FromBase64String(picture.Groups[1].Value)))?.ToString() ?? picture.Value));

    [GeneratedRegex("""<img class="drawing" alt="[^"]*" src="data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)">""")]
    private static partial Regex Picture();
}
