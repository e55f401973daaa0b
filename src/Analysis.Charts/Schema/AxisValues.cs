using System.Globalization;

namespace Analysis.Charts;

/// <summary>
/// The positions of a trace's marks along one axis: numbers, days or names. A missing value leaves a gap.
/// </summary>
public sealed class AxisValues
{
    private readonly double[] _numbers;
    private readonly string?[]? _names;

    private AxisValues(AxisKind kind, double[] numbers, string?[]? names)
    {
        Kind = kind;
        _numbers = numbers;
        _names = names;
    }

    /// <summary>No positions at all.</summary>
    public static AxisValues None { get; } = new(AxisKind.Linear, [], null);

    /// <summary><see cref="AxisKind.Linear"/> for numbers, <see cref="AxisKind.Date"/> for days, else <see cref="AxisKind.Category"/>.</summary>
    public AxisKind Kind { get; }

    /// <summary>The number of marks.</summary>
    public int Count => _names?.Length ?? _numbers.Length;

    /// <summary>Values of any type: numbers and days keep their distances, everything else is a name.</summary>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    public static AxisValues Of<T>(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (IsNumber(type)) return new(AxisKind.Linear, [.. values.Select(Number)], null);
        if (type == typeof(DateOnly) || type == typeof(DateTime)) return new(AxisKind.Date, [.. values.Select(Day)], null);
        return new(AxisKind.Category, [], [.. values.Select(value => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture))]);
    }

    /// <summary>The values of some marks, in this order.</summary>
    internal AxisValues At(int[] marks) => _names is null
        ? new(Kind, Array.ConvertAll(marks, mark => _numbers[mark]), null)
        : new(Kind, [], Array.ConvertAll(marks, mark => _names[mark]));

    /// <summary>A number, or a day as days since 0001-01-01; NaN where there is none and for names.</summary>
    internal double Number(int mark) => _names is null ? _numbers[mark] : double.NaN;

    /// <summary>A name; null where there is none.</summary>
    internal string? Name(int mark) => _names?[mark];

    /// <summary>True when there is no value at this place.</summary>
    internal bool IsMissing(int mark) => _names is null ? !double.IsFinite(_numbers[mark]) : _names[mark] is null;

    /// <summary>A value as a reader writes it.</summary>
    internal string Text(int mark) => IsMissing(mark) ? "–"
        : _names is not null ? _names[mark]!
        : Kind == AxisKind.Date ? DateText(_numbers[mark])
        : NumberText.Of(_numbers[mark]);

    /// <summary>A day, with its time of day only where it has one.</summary>
    internal static string DateText(double days)
    {
        var moment = DateTime.MinValue.AddDays(days);
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static bool IsNumber(Type type) =>
        !type.IsEnum && type != typeof(bool) && (type == typeof(decimal) || Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Double);

    private static double Number<T>(T value) => value is null ? double.NaN : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static double Day<T>(T value) => value switch
    {
        DateOnly day => day.DayNumber,
        DateTime moment => (moment - DateTime.MinValue).TotalDays,
        _ => double.NaN,
    };
}
