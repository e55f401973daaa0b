namespace Analysis.Statistics;

/// <summary>Sums a word's dispersion part by part. Parts that do not use it need not be named, so that it works for thousands of them.</summary>
internal struct DispersionTally
{
    private int _range;
    private double _shares;
    private double _squares;
    private double _deviation;
    private double _roots;
    private double _divergence;

    /// <summary>Adds a part that uses the word.</summary>
    /// <param name="count">Its occurrences there, from 1.</param>
    /// <param name="total">Its occurrences in all parts.</param>
    /// <param name="size">The part's number of words.</param>
    /// <param name="parts">All parts.</param>
    public void Add(int count, long total, int size, in CorpusParts parts)
    {
        var part = (double)size / parts.Words;
        var share = (double)count / total;
        var frequency = (double)count / size;
        _range++;
        _shares += frequency;
        _squares += frequency * frequency;
        // A part without the word adds its own share: all of them add 1, less those that are here.
        _deviation += Math.Abs(share - part) - part;
        _roots += Math.Sqrt(part * share);
        _divergence += share * PortableMath.Log2(share / part);
    }

    public readonly Dispersion Dispersion(in CorpusParts parts)
    {
        if (_range == 0) return new(0, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        var variation = Math.Sqrt(Math.Max(0, (parts.Count * _squares / (_shares * _shares)) - 1));
        var dp = Deviation;
        return new(
            _range,
            parts.Count == 1 ? double.NaN : Math.Max(0, 1 - (variation / Math.Sqrt(parts.Count - 1))),
            dp,
            parts.Count == 1 ? double.NaN : Math.Min(1, dp / (1 - ((double)parts.Smallest / parts.Words))),
            Math.Min(1, _roots * _roots),
            Math.Max(0, _divergence));
    }

    private readonly double Deviation => Math.Max(0, (_deviation + 1) / 2);
}
