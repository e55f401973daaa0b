using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Display;
using Analysis.Kernel.Errors;

namespace Analysis.Kernel.Formatting;

/// <summary>Values that are one piece of text: numbers, dates, names. Written alike in every culture.</summary>
internal static class ScalarText
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The text of a value that is one, or null for a value that has parts.</summary>
    public static string? Of(object value) => value switch
    {
        string text => text,
        bool yes => yes ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString(Day, CultureInfo.InvariantCulture),
        DateTime time => time.ToString(Day + " HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString(Day + " HH:mm:ss zzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString(Day, CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Type type => MemberNames.OfType(type),
        Html html => html.ToString(),
        JsonNode json => json.ToJsonString(),
        JsonElement json => json.ToString(),
        JsonDocument json => json.RootElement.ToString(),
        Delegate function => MemberNames.Short(function.GetType()),
        Exception error => ExceptionText.Of(error),
        StringBuilder or Uri or Regex or CultureInfo or Encoding or Memory<char> or ReadOnlyMemory<char> => value.ToString(),
        _ when TaskText.Of(value) is { } task => task,
        IEnumerable => null,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType() is { IsPrimitive: true } => value.ToString(),
        _ => null,
    };

    /// <summary>True for values that stand on the right of their column.</summary>
    public static bool IsNumber(object? value) =>
        value is byte or sbyte or short or ushort or int or uint or long or ulong or nint or nuint
            or float or double or decimal or Half or Int128 or UInt128 or System.Numerics.BigInteger;
}
