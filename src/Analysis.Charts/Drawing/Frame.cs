namespace Analysis.Charts.Drawing;

/// <summary>The field of a panel in which marks are drawn, in pixels from the figure's top left corner.</summary>
internal readonly record struct Frame(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;
}
