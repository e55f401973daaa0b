namespace Analysis.Charts.Drawing;

/// <summary>
/// Boxes on a plane, each known to the cells of a grid that it touches: whether a place is free takes as long to say among ten thousand boxes as among ten.
/// </summary>
internal sealed class BoxIndex
{
    private const double Cell = 32;

    private readonly Dictionary<(int Column, int Row), List<Frame>> _cells = [];

    /// <summary>Takes a place.</summary>
    public void Add(Frame box)
    {
        var (left, top, right, bottom) = Cells(box);
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                if (_cells.TryGetValue((column, row), out var boxes)) boxes.Add(box);
                else _cells.Add((column, row), [box]);
            }
        }
    }

    /// <summary>Whether no box that was added overlaps this one.</summary>
    public bool IsFree(Frame box)
    {
        var (left, top, right, bottom) = Cells(box);
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                if (!_cells.TryGetValue((column, row), out var boxes)) continue;
                foreach (var other in boxes)
                {
                    if (other.Overlaps(box)) return false;
                }
            }
        }

        return true;
    }

    private static (int Left, int Top, int Right, int Bottom) Cells(Frame box) =>
        ((int)Math.Floor(box.Left / Cell), (int)Math.Floor(box.Top / Cell), (int)Math.Floor(box.Right / Cell), (int)Math.Floor(box.Bottom / Cell));
}
