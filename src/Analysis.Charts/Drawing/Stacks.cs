namespace Analysis.Charts.Drawing;

/// <summary>Where stacked bars begin: values above 0 upwards, those below 0 downwards, in the order of the traces.</summary>
internal sealed class Stacks
{
    private readonly Dictionary<string, (double Up, double Down)> _ends = new(StringComparer.Ordinal);

    /// <summary>Puts a bar on its stack.</summary>
    /// <returns>Where it begins and where it ends.</returns>
    public (double From, double To) Put(string name, double value)
    {
        var (up, down) = _ends.GetValueOrDefault(name);
        var from = value >= 0 ? up : down;
        _ends[name] = value >= 0 ? (from + value, down) : (up, from + value);
        return (from, from + value);
    }

    /// <summary>Adds the ends of all stacks to what an axis has to reach.</summary>
    public static void Measure(IReadOnlyList<Trace> traces, bool isHorizontal, Extent extent)
    {
        var stacks = new Stacks();
        foreach (var bars in traces.OfType<BarTrace>().Where(bars => bars.IsHorizontal == isHorizontal))
        {
            for (var mark = 0; mark < bars.Count; mark++)
            {
                if (!bars.Values.IsMissing(mark)) extent.Add(stacks.Put(bars.Positions.Text(mark), bars.Values.Number(mark)).To);
            }
        }
    }
}
