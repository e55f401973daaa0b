using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text;

namespace Analysis.Data;

/// <summary>A field's UTF-8 text as a value, in the invariant culture and, for dates, in ISO 8601.</summary>
internal static class FieldParser
{
    private const int LongestTime = 40;
    private const NumberStyles RealNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mmK",
    ];

    /// <summary>How a field is read; false when it is no such value.</summary>
    public delegate bool Parse<T>(ReadOnlySpan<byte> field, out T value);

    /// <summary>The parser for a type; null when there is none.</summary>
    public static Parse<T>? For<T>()
        where T : struct
    {
        if (typeof(T) == typeof(bool)) return (Parse<T>)(object)(Parse<bool>)TryBool;
        if (typeof(T) == typeof(DateOnly)) return (Parse<T>)(object)(Parse<DateOnly>)TryDate;
        if (typeof(T) == typeof(DateTime)) return (Parse<T>)(object)(Parse<DateTime>)TryTime;
        if (typeof(T) == typeof(DateTimeOffset)) return (Parse<T>)(object)(Parse<DateTimeOffset>)TryOffsetTime;
        if (typeof(T) == typeof(TimeSpan)) return (Parse<T>)(object)(Parse<TimeSpan>)TryDuration;
        if (typeof(T).IsEnum) return TryEnum;
        if (ColumnType.Implements(typeof(T), typeof(IBinaryInteger<>)) && typeof(T) != typeof(char)) return Make<T>(nameof(TryInteger));
        if (ColumnType.Implements(typeof(T), typeof(INumberBase<>)) && typeof(T) != typeof(char)) return Make<T>(nameof(TryNumber));
        return ColumnType.Implements(typeof(T), typeof(ISpanParsable<>)) ? Make<T>(nameof(TryParsable)) : null;
    }

    public static bool TryBool(ReadOnlySpan<byte> field, out bool value)
    {
        value = Ascii.EqualsIgnoreCase(field, "true"u8);
        return value || Ascii.EqualsIgnoreCase(field, "false"u8);
    }

    public static bool TryReal(ReadOnlySpan<byte> field, out double value) => TryNumber(field, out value);

    public static bool TryDate(ReadOnlySpan<byte> field, out DateOnly value)
    {
        value = default;
        return field.Length == 10
            && DateOnly.TryParseExact(
                Chars(field, stackalloc char[LongestTime]), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static bool TryTime(ReadOnlySpan<byte> field, out DateTime value)
    {
        value = default;
        return field.Length is >= 16 and <= LongestTime
            && DateTime.TryParseExact(
                Chars(field, stackalloc char[LongestTime]), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);
    }

    private static bool TryOffsetTime(ReadOnlySpan<byte> field, out DateTimeOffset value)
    {
        value = default;
        return field.Length is >= 16 and <= LongestTime
            && DateTimeOffset.TryParseExact(
                Chars(field, stackalloc char[LongestTime]), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    private static bool TryDuration(ReadOnlySpan<byte> field, out TimeSpan value)
    {
        value = default;
        return field.Length <= LongestTime
            && TimeSpan.TryParseExact(Chars(field, stackalloc char[LongestTime]), "c", CultureInfo.InvariantCulture, out value);
    }

    private static bool TryInteger<T>(ReadOnlySpan<byte> field, out T value)
        where T : struct, INumberBase<T> => T.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryNumber<T>(ReadOnlySpan<byte> field, out T value)
        where T : struct, INumberBase<T> =>
        T.TryParse(field, RealNumber, CultureInfo.InvariantCulture, out value);

    private static bool TryParsable<T>(ReadOnlySpan<byte> field, out T value)
        where T : struct, ISpanParsable<T> => T.TryParse(Encoding.UTF8.GetString(field), CultureInfo.InvariantCulture, out value);

    private static bool TryEnum<T>(ReadOnlySpan<byte> field, out T value)
        where T : struct => Enum.TryParse(Encoding.UTF8.GetString(field), out value);

    private static ReadOnlySpan<char> Chars(ReadOnlySpan<byte> field, Span<char> buffer) =>
        buffer[..Encoding.UTF8.GetChars(field, buffer)];

    private static Parse<T> Make<T>(string method)
        where T : struct =>
        typeof(FieldParser).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(T))
            .CreateDelegate<Parse<T>>();
}
