namespace Analysis.Charts.Drawing;

/// <summary>From the values of one axis to pixels.</summary>
internal sealed class Scale
{
    private readonly Dictionary<string, int> _places;
    private readonly bool _isReversed;
    private double _from;
    private double _to;

    public Scale(AxisKind kind, double low, double high, IReadOnlyList<string> categories, bool isReversed)
    {
        Kind = kind;
        Low = low;
        High = high;
        Categories = categories;
        _isReversed = isReversed;
        _places = new(StringComparer.Ordinal);
        for (var i = 0; i < categories.Count; i++) _places.TryAdd(categories[i], i);
    }

    public AxisKind Kind { get; }

    /// <summary>The lowest value shown; of categories, half a step before the first.</summary>
    public double Low { get; }

    /// <summary>The highest value shown; of categories, half a step behind the last.</summary>
    public double High { get; }

    /// <summary>The names of a category axis, in their order.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The pixels between two categories.</summary>
    public double Band => Math.Abs(_to - _from) / Math.Max(1, Categories.Count);

    /// <summary>The pixels of a step of 1 on an axis of numbers.</summary>
    public double PixelsPerStep => Math.Abs(_to - _from) / (High - Low);

    /// <summary>Says between which pixels the axis lies: where the lowest value is and where the highest, unless it is reversed.</summary>
    public void Place(double from, double to) => (_from, _to) = _isReversed ? (to, from) : (from, to);

    /// <summary>The pixel of a mark; NaN where it has none.</summary>
    public double Of(AxisValues values, int mark)
    {
        if (values.IsMissing(mark)) return double.NaN;
        return Kind == AxisKind.Category ? OfCategory(values.Text(mark)) : At(values.Number(mark));
    }

    /// <summary>The pixel of a category's middle; NaN for a name that the axis does not have.</summary>
    public double OfCategory(string name) => _places.TryGetValue(name, out var place) ? At(place) : double.NaN;

    /// <summary>The pixel of a number, a day, or a category's place.</summary>
    public double At(double value)
    {
        if (Kind == AxisKind.Logarithmic)
            return value > 0 ? Between((Math.Log10(value) - Math.Log10(Low)) / (Math.Log10(High) - Math.Log10(Low))) : double.NaN;
        return Between((value - Low) / (High - Low));
    }

    /// <summary>The places to label, as many as fit beside each other; of categories all.</summary>
    public Ticks TicksAlong(double width, double fontSize)
    {
        if (Kind == AxisKind.Category) return Ticks(0);
        for (var most = Math.Max(2, (int)(width / 40)); most > 2; most--)
        {
            var ticks = Ticks(most);
            if (ticks.Places.Sum(tick => TextMeasure.Width(tick.Label, fontSize) + 14) <= width) return ticks;
        }

        return Ticks(2);
    }

    /// <summary>The places to label, at most so many; of categories all.</summary>
    public Ticks Ticks(int most) => Kind switch
    {
        AxisKind.Category => new([.. Categories.Select((name, place) => ((double)place, name))]),
        AxisKind.Date => DateTicks.Of(Low, High, most),
        AxisKind.Logarithmic => Drawing.Ticks.Logarithmic(Low, High),
        _ => Drawing.Ticks.Linear(Low, High, most),
    };

    private double Between(double share) => _from + (share * (_to - _from));
}
