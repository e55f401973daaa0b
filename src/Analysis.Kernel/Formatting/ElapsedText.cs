using System.Globalization;

namespace Analysis.Kernel.Formatting;

/// <summary>Times as people read them: three or four digits, and the unit that suits them.</summary>
internal static class ElapsedText
{
    /// <summary>The time in words: <c>0.42 ms</c>, <c>380 ms</c>, <c>2.41 s</c>, <c>3 min 20 s</c>, <c>2 h 5 min</c>.</summary>
    public static string Of(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 10 => Number(time.TotalMilliseconds, "0.00", "ms"),
        < 100 => Number(time.TotalMilliseconds, "0.0", "ms"),
        < 1000 => Number(Math.Floor(time.TotalMilliseconds), "0", "ms"),
        < 60_000 => Number(Math.Floor(time.TotalSeconds * 100) / 100, "0.00", "s"),
        < 3_600_000 => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };

    private static string Number(double value, string format, string unit) =>
        $"{value.ToString(format, CultureInfo.InvariantCulture)} {unit}";
}
