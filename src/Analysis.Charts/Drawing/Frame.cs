namespace Analysis.Charts.Drawing;

/// <summary>The field of a panel in which marks are drawn, or the box of a mark or label, in pixels from the figure's top left corner.</summary>
internal readonly record struct Frame(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>Whether both have more than an edge in common.</summary>
    public bool Overlaps(Frame other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the other lies inside; edges may touch.</summary>
    public bool Contains(Frame other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>The box with a margin on all sides.</summary>
    public Frame Grown(double margin) => new(Left - margin, Top - margin, Width + (2 * margin), Height + (2 * margin));
}
