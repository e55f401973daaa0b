namespace Analysis.Charts;

/// <summary>A table of numbers as colours.</summary>
public sealed record HeatmapTrace : Trace
{
    /// <summary>The names of the columns, from left to right.</summary>
    public required AxisValues X { get; init; }

    /// <summary>The names of the rows, from top to bottom.</summary>
    public required AxisValues Y { get; init; }

    /// <summary>The values, row by row; NaN where there is none.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Values { get; init; }

    /// <summary>From which value to which colour.</summary>
    public ColorScale Scale { get; init; } = ColorScale.Sequential;

    /// <summary>What the values are, with their unit: the title of the scale.</summary>
    public string? ScaleTitle { get; init; }

    /// <summary>Whether each cell prints its value, where it is wide enough.</summary>
    public bool HasLabels { get; init; } = true;

    /// <inheritdoc/>
    public override int Count => X.Count * Y.Count;

    internal override string SchemaType => "heatmap";

    /// <summary>The value of a cell, cells numbered row by row.</summary>
    internal double ValueOf(int mark) => Values[mark / X.Count][mark % X.Count];

    /// <summary>The lowest and the highest value; both NaN where there is none. A diverging scale has 0 in its middle.</summary>
    internal (double Low, double High) Range()
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var row in Values)
        {
            foreach (var value in row)
            {
                if (!double.IsFinite(value)) continue;
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }
        }

        if (low > high) return (double.NaN, double.NaN);
        var most = Math.Max(Math.Abs(low), Math.Abs(high));
        return Scale.IsDiverging ? (-most, most) : (Math.Min(0, low), high);
    }

    /// <summary>The colour of a cell, given the range of all; null where it has no value.</summary>
    internal string? ColorOf(int mark, (double Low, double High) range)
    {
        var ((low, high), value) = (range, ValueOf(mark));
        return double.IsFinite(value) ? Scale.At(high > low ? (value - low) / (high - low) : 0.5) : null;
    }

    internal override string ValueText(int mark) =>
        $"{Y.Text(mark / X.Count)} · {X.Text(mark % X.Count)}: {NumberText.Of(ValueOf(mark))}";
}
