namespace Analysis.Charts.Drawing;

/// <summary>Draws a table of numbers as coloured cells.</summary>
internal sealed class HeatmapDrawing(SvgCanvas canvas, MarkWriter marks, Scale x, Scale y, Frame frame)
{
    private const double LabelSize = 11.5;
    private const double Seam = 1;

    public void Draw(HeatmapTrace cells, int at)
    {
        var (width, height) = (x.Band, y.Band);
        var range = cells.Range();
        for (var mark = 0; mark < cells.Count; mark++)
        {
            var (middleX, middleY) = (x.Of(cells.X, mark % cells.X.Count), y.Of(cells.Y, mark / cells.X.Count));
            if (double.IsNaN(middleX) || double.IsNaN(middleY) || middleX > frame.Right || middleY > frame.Bottom) continue;
            var (current, color) = (mark, cells.ColorOf(mark, range));
            var cell = new Frame(middleX - (width / 2), middleY - (height / 2), Math.Max(0.5, width - Seam), Math.Max(0.5, height - Seam));
            marks.Write(cells, new(at, mark, cell), () => Cell(cells, current, cell, color));
        }
    }

    private void Cell(HeatmapTrace cells, int mark, Frame cell, string? color)
    {
        canvas.Open("rect").With("x", cell.Left).With("y", cell.Top).With("width", cell.Width).With("height", cell.Height);
        if (color is null) canvas.Fill("rule").Close();
        else canvas.With("fill", color).Close();
        if (color is null || !cells.HasLabels) return;
        var label = NumberText.Of(cells.ValueOf(mark));
        if (cell.Height < LabelSize + 2 || TextMeasure.Width(label, LabelSize) > cell.Width - 2) return;
        canvas.Open("text").With("x", cell.Left + (cell.Width / 2)).With("y", cell.Top + (cell.Height / 2) + 4).With("font-size", LabelSize).With("text-anchor", "middle")
            .With("fill", Contrast.InkOn(color)).With("pointer-events", "none").Text(label).Close();
    }
}
