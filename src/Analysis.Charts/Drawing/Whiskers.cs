namespace Analysis.Charts.Drawing;

/// <summary>Draws an interval as a line with a short stroke at each end.</summary>
internal static class Whiskers
{
    private const double Cap = 3;

    public static void Draw(SvgCanvas canvas, bool isHorizontal, double across, double from, double to, string role)
    {
        if (!double.IsFinite(from) || !double.IsFinite(to)) return;
        if (isHorizontal)
        {
            canvas.Line(from, across, to, across, role, 1.2);
            canvas.Line(from, across - Cap, from, across + Cap, role, 1.2);
            canvas.Line(to, across - Cap, to, across + Cap, role, 1.2);
            return;
        }

        canvas.Line(across, from, across, to, role, 1.2);
        canvas.Line(across - Cap, from, across + Cap, from, role, 1.2);
        canvas.Line(across - Cap, to, across + Cap, to, role, 1.2);
    }
}
