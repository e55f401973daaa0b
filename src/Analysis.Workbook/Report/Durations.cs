using System.Globalization;
using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>Durations and times as readers say them, the same in every culture.</summary>
internal static class Durations
{
    // From here on, tenths would read '10.0 s'.
    private static readonly TimeSpan TenthsBelow = TimeSpan.FromSeconds(9.95);

    /// <summary>'0.4 s', '12 s', '3 min 5 s', '2 h 10 min'.</summary>
    public static string Text(TimeSpan duration)
    {
        if (duration < TenthsBelow) return string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s");
        var seconds = (long)Math.Round(duration.TotalSeconds, MidpointRounding.AwayFromZero);
        if (seconds < 60) return string.Create(CultureInfo.InvariantCulture, $"{seconds} s");
        if (seconds < 3600) return string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min {seconds % 60} s");
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600} h {seconds % 3600 / 60} min");
    }

    /// <summary>'29 November 2016, 14:05 (UTC+01:00)'.</summary>
    public static string Text(DateTimeOffset time) =>
        time.ToString("d MMMM yyyy, HH:mm '(UTC'zzz')'", CultureInfo.InvariantCulture);

    /// <summary>A duration for a page; nothing where there is none.</summary>
    public static Html Markup(TimeSpan? duration) =>
        duration is { } known ? Html.Of($"<span class=\"time\">{Text(known)}</span>") : Html.Empty;

    /// <summary>A time for a page, which programs can read too.</summary>
    public static Html Markup(DateTimeOffset time) => Html.Of($"<time datetime=\"{time:O}\">{Text(time)}</time>");
}
