using Analysis.Terms;
using Analysis.Terms.Trends;

namespace Analysis.Charts.Recipes;

/// <summary>The bursts of a word, shaded and with a thick line behind its own (Kleinberg 2002).</summary>
internal static class BurstTraces
{
    private const double Shade = 0.16;
    private const double Thick = 7;
    private const double Room = 0.6;
    private const int LonePeriod = 30;

    /// <summary>A panel with the bursts of its word.</summary>
    /// <param name="panel">A line over time.</param>
    /// <param name="periods">Its periods.</param>
    /// <param name="bursts">Bursts, those of other words among them.</param>
    /// <param name="top">How high the shade goes.</param>
    public static Figure Add(Figure panel, TermInPeriod[] periods, BurstList bursts, double top)
    {
        var step = periods.Length > 1 ? periods[1].Start.DayNumber - periods[0].Start.DayNumber : LonePeriod;
        var own = bursts.Where(burst => burst.Term == periods[0].Term)
            .Select(burst => (First: Place(periods, burst.First), Last: Place(periods, burst.Last))).ToArray();
        return (panel with
        {
            Traces =
            [
                .. own.Select(burst => Shaded(Start(burst.First), Start(burst.Last + 1), top)),
                .. own.Select(burst => Raised(periods[burst.First..(burst.Last + 1)])),
                .. panel.Traces,
            ],
        }).WithXAxis(axis => axis with { Minimum = periods[0].Start.DayNumber - (step * Room), Maximum = periods[^1].Start.DayNumber + (step * Room) });

        // Points stand at the beginning of their period: the shade goes half a period round them.
        DateOnly Start(int at) => DateOnly.FromDayNumber(Math.Clamp(
            (at < periods.Length ? periods[at].Start.DayNumber : periods[^1].Start.DayNumber + step) - (step / 2), 0, DateOnly.MaxValue.DayNumber));
    }

    private static int Place(TermInPeriod[] periods, string name) =>
        Array.FindIndex(periods, period => period.Period == name) is var at and >= 0 ? at : throw ChartThrow.OtherPeriods(name);

    private static ScatterTrace Shaded(DateOnly from, DateOnly to, double top) => new()
    {
        X = AxisValues.Of([from, to, to, from]),
        Y = AxisValues.Of([0, 0, top, top]),
        Mode = ScatterMode.Lines,
        IsFilled = true,
        Name = "burst",
        LegendGroup = "burst",
        Color = ChartColor.Series(1),
        Opacity = Shade,
        HasHover = false,
    };

    private static ScatterTrace Raised(TermInPeriod[] periods) => new()
    {
        X = AxisValues.Of(periods.Select(period => period.Start)),
        Y = AxisValues.Of(periods.Select(period => period.PerThousand)),
        Mode = ScatterMode.Lines,
        Line = new() { Width = Thick },
        IsInLegend = false,
        LegendGroup = "burst",
        Color = ChartColor.Series(1),
        HasHover = false,
    };
}
