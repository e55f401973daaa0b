using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Parameters;

/// <summary>A type whose values can be given as text.</summary>
/// <param name="Expected">What the text has to be, as a clause.</param>
/// <param name="Write">The C# expression for a text; null when the text is no value of the type.</param>
internal sealed record ParameterKind(string Expected, Func<string, string?> Write)
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] MomentFormats =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    private static readonly string[] SpanFormats = [@"h\:mm", @"h\:mm\:ss", @"d\.hh\:mm\:ss", @"h\:mm\:ss\.FFFFFFF", @"d\.hh\:mm\:ss\.FFFFFFF"];

    /// <summary>The types by the names that C# has for them.</summary>
    public static IReadOnlyDictionary<string, ParameterKind> ByType { get; } = new Dictionary<string, ParameterKind>(StringComparer.Ordinal)
    {
        ["string"] = new("a text", text => SymbolDisplay.FormatLiteral(text, quote: true)),
        ["char"] = new("one character", text => text.Length == 1 ? SymbolDisplay.FormatLiteral(text[0], quote: true) : null),
        ["bool"] = new("true or false", text => bool.TryParse(text, out var yes) ? (yes ? "true" : "false") : null),
        ["int"] = WholeNumber<int>("int", digits => digits),
        ["long"] = WholeNumber<long>("long", digits => digits + "L"),
        ["uint"] = WholeNumber<uint>("uint", digits => digits + "U"),
        ["ulong"] = WholeNumber<ulong>("ulong", digits => digits + "UL"),
        ["short"] = WholeNumber<short>("short", digits => $"(short){Bracketed(digits)}"),
        ["byte"] = WholeNumber<byte>("byte", digits => $"(byte){digits}"),
        ["double"] = Number<double>("double", number => double.IsFinite(number) ? Text(number) + "d" : null),
        ["float"] = Number<float>("float", number => float.IsFinite(number) ? Text(number) + "f" : null),
        ["decimal"] = Number<decimal>("decimal", number => Text(number) + "m"),
        ["DateOnly"] = new("a day, as in 2016-11-29", WriteDay),
        ["DateTime"] = new("a day, with or without a time, as in 2016-11-29T14:30", WriteMoment),
        ["TimeOnly"] = new("a time of day, as in 14:30", WriteTime),
        ["TimeSpan"] = new("a length of time, as in 1:30:00 for an hour and a half", WriteSpan),
    };

    /// <summary>An enumeration.</summary>
    /// <param name="type">Its name as a cell can write it.</param>
    /// <param name="members">The names of its members; several can be given with commas between them.</param>
    public static ParameterKind Enumeration(string type, IReadOnlyList<string> members) => new(
        $"one of {string.Join(", ", members)}",
        text =>
        {
            var names = text.Split(',', StringSplitOptions.TrimEntries)
                .Select(name => members.FirstOrDefault(member => string.Equals(member, name, StringComparison.OrdinalIgnoreCase))).ToList();
            return names.Contains(null) ? null : string.Join(" | ", names.Select(name => $"{type}.{name}"));
        });

    private static ParameterKind WholeNumber<T>(string type, Func<string, string> write)
        where T : INumber<T> => new(
            $"a whole number ({type}), as in 40",
            text => T.TryParse(text, Whole, CultureInfo.InvariantCulture, out var number) ? write(Text(number)) : null);

    private static ParameterKind Number<T>(string type, Func<T, string?> write)
        where T : INumber<T> => new(
            $"a number ({type}) with a decimal point, as in 0.5",
            text => T.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var number) ? write(number) : null);

    private static string Text<T>(T number)
        where T : INumber<T> => number.ToString(null, CultureInfo.InvariantCulture);

    private static string Bracketed(string digits) => digits[0] == '-' ? $"({digits})" : digits;

    private static string? WriteDay(string text) =>
        DateOnly.TryParseExact(text, MomentFormats[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Invariant($"new DateOnly({day.Year}, {day.Month}, {day.Day})")
            : null;

    private static string? WriteMoment(string text) =>
        DateTime.TryParseExact(text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? Invariant($"new DateTime({moment.Year}, {moment.Month}, {moment.Day}, {moment.Hour}, {moment.Minute}, {moment.Second})")
            : null;

    private static string? WriteTime(string text) =>
        TimeOnly.TryParseExact(text, ["H:mm", "H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? Invariant($"new TimeOnly({time.Hour}, {time.Minute}, {time.Second})")
            : null;

    private static string? WriteSpan(string text)
    {
        var isNegative = text.StartsWith('-');
        if (!TimeSpan.TryParseExact(isNegative ? text[1..] : text, SpanFormats, CultureInfo.InvariantCulture, out var length)) return null;
        var written = length.Ticks % TimeSpan.TicksPerSecond == 0
            ? Invariant($"new TimeSpan({length.Days}, {length.Hours}, {length.Minutes}, {length.Seconds})")
            : Invariant($"new TimeSpan({length.Ticks}L)");
        return isNegative ? "-" + written : written;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
