namespace Analysis.Charts.Recipes;

/// <summary>What a law expects, as a thin line behind the marks.</summary>
internal static class LawLine
{
    /// <param name="x">Where the marks stand.</param>
    /// <param name="expected">What the law expects there.</param>
    /// <param name="name">The law's name in the legend.</param>
    public static ScatterTrace Of(AxisValues x, IEnumerable<double> expected, string name) => new()
    {
        X = x,
        Y = AxisValues.Of(expected),
        Mode = ScatterMode.Lines,
        Line = new() { Width = 1.5 },
        Color = ChartColor.Series(1),
        Name = name,
        HasHover = false,
    };
}
