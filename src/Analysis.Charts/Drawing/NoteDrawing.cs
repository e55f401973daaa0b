namespace Analysis.Charts.Drawing;

/// <summary>Draws notes at places of a panel, kept inside its field.</summary>
internal static class NoteDrawing
{
    private const double Size = 11.5;

    public static void Draw(SvgCanvas canvas, IEnumerable<Annotation> notes, Scale x, Scale y, Frame frame)
    {
        foreach (var note in notes)
        {
            var (px, py) = (x.Of(note.X, 0), y.Of(note.Y, 0));
            if (!double.IsFinite(px) || !double.IsFinite(py)) continue;
            var half = TextMeasure.Width(note.Text, Size) / 2;
            var middle = Math.Clamp(px, Math.Min(frame.Left + half, frame.Right - half), Math.Max(frame.Left + half, frame.Right - half));
            var top = Math.Max(frame.Top + Size, py - 18);
            canvas.Line(px, top + 4, px, py - 4, "muted");
            canvas.Label(note.Text, middle, top, Size, "ink", "middle");
        }
    }
}
