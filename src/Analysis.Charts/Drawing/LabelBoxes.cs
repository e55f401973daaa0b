namespace Analysis.Charts.Drawing;

/// <summary>Where the text beside a point stands, in the drawing and in plotly.js alike.</summary>
internal static class LabelBoxes
{
    /// <summary>The usual size of labels.</summary>
    public const double Size = 12;

    // Shares of the font's size, above and below the line that letters stand on: those of a wide font, marks on capitals among them.
    private const double Ascent = 0.95;
    private const double Descent = 0.25;
    private const double Gap = 4;

    /// <summary>From a point to where its label begins, or ends, on its line.</summary>
    /// <param name="place">The side.</param>
    /// <param name="mark">The diameter of the point's mark; 0 for none.</param>
    /// <param name="size">The font's size.</param>
    public static (double X, double Y, string Anchor) Anchor(LabelPlace place, double mark, double size)
    {
        var away = mark / 2;
        var side = place switch
        {
            LabelPlace.Right or LabelPlace.AboveRight or LabelPlace.BelowRight => 1,
            LabelPlace.Left or LabelPlace.AboveLeft or LabelPlace.BelowLeft => -1,
            _ => 0,
        };
        // On a corner the point itself is on another line: the label may begin beside it.
        var across = side * (place is LabelPlace.Right or LabelPlace.Left ? away + Gap : (away * 0.7) + 1);
        var line = place switch
        {
            LabelPlace.Above => -away - Gap,
            LabelPlace.AboveRight or LabelPlace.AboveLeft => -(away * 0.7) - (Gap / 2),
            LabelPlace.Below => away + (Gap / 2) + (size * 0.8),
            LabelPlace.BelowRight or LabelPlace.BelowLeft => (away * 0.7) + (size * 0.8),
            _ => size / 3,
        };
        return (across, line, side switch { > 0 => "start", < 0 => "end", _ => "middle" });
    }

    /// <summary>The box of a label beside a point.</summary>
    public static Frame Of(string label, double x, double y, LabelPlace place, double mark, double size)
    {
        var (across, line, anchor) = Anchor(place, mark, size);
        var width = TextMeasure.Width(label, size);
        var left = x + across - (anchor == "end" ? width : anchor == "middle" ? width / 2 : 0);
        return new(left, y + line - (size * Ascent), width, size * (Ascent + Descent));
    }
}
