using System.Globalization;

namespace Analysis.Corpora.Reading.Fields;

/// <summary>A moment as nothing but digits: ten for the seconds since 1970, thirteen for the milliseconds.</summary>
internal static class UnixTime
{
    /// <summary>The moment; null where a text is no such number. Ten digits begin with September 2001, which all web news is younger than.</summary>
    public static DateTimeOffset? Read(string digits)
    {
        if (digits.Length is not (10 or 13) || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var since)) return null;
        return digits.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(since) : DateTimeOffset.FromUnixTimeMilliseconds(since);
    }
}
