using Analysis.Charts.Output;

namespace Analysis.Charts.Drawing;

/// <summary>
/// Writes marks, each with the words that it says when it is pointed at and the way to its sentences, and remembers where they are.
/// </summary>
internal sealed class MarkWriter(SvgCanvas canvas, DrawingOptions options)
{
    private readonly List<Spot> _spots = [];

    /// <summary>The marks that say something, in the order in which they were drawn.</summary>
    public IReadOnlyList<Spot> Spots => _spots;

    /// <summary>Whether a trace's marks are written one by one.</summary>
    public static bool IsSingle(Trace trace) => trace.Count < DrawingOptions.MostWords;

    /// <summary>Writes a mark.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="spot">Which mark it is, and where.</param>
    /// <param name="shape">Writes its shape.</param>
    public void Write(Trace trace, Spot spot, Action shape)
    {
        if (trace.HasHover) _spots.Add(spot);
        if (!options.HasWords || !trace.HasHover)
        {
            shape();
            return;
        }

        if (options.FigureId is { } figureId && trace.EvidenceOf(spot.Mark) is { Sentences.Count: > 0 })
            canvas.Open("a").With("href", "#" + FigureId.Mark(figureId, spot.Trace, spot.Mark));
        else canvas.Open("g");
        canvas.Open("title").Text(MarkWords.Of(trace, spot.Mark)).Close();
        shape();
        canvas.Close();
    }
}
