namespace Analysis.Charts.Drawing;

/// <summary>A field in which a step is as long on the one axis as on the other.</summary>
internal static class EqualSteps
{
    /// <summary>The height that the values' proportions ask for, within bounds; the given one where it is fixed.</summary>
    public static double Fit(Scale x, Scale y, double width, double height, bool isFree) =>
        isFree ? Math.Clamp(width * (y.High - y.Low) / (x.High - x.Low), width * 0.45, Math.Max(width, 1)) : height;

    /// <summary>Puts the values into the middle of the field, as large as the tighter direction lets them be.</summary>
    public static void Place(Scale x, Scale y, Frame frame)
    {
        var step = Math.Min(frame.Width / (x.High - x.Low), frame.Height / (y.High - y.Low));
        var (width, height) = ((x.High - x.Low) * step, (y.High - y.Low) * step);
        x.Place(frame.Left + ((frame.Width - width) / 2), frame.Right - ((frame.Width - width) / 2));
        y.Place(frame.Bottom - ((frame.Height - height) / 2), frame.Top + ((frame.Height - height) / 2));
    }
}
