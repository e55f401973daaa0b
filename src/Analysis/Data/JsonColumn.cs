using System.Globalization;
using System.Text.Json;

namespace Analysis.Data;

/// <summary>A column while it is being filled from JSON objects, some of which lack it.</summary>
internal sealed class JsonColumn
{
    private readonly List<object?> _values = [];

    public JsonColumn(string name) => Name = name;

    public string Name { get; }

    /// <summary>Takes the value of a row; false when it has one already.</summary>
    public bool TryAdd(int row, JsonElement value)
    {
        if (_values.Count > row) return false;

        while (_values.Count < row) _values.Add(null);
        _values.Add(Read(value));
        return true;
    }

    /// <summary>The column with as many rows as the file has, in the narrowest type that holds all values.</summary>
    public Column ToColumn(int rows)
    {
        while (_values.Count < rows) _values.Add(null);

        var known = _values.Where(value => value is not null).ToArray();
        if (known.Length == 0) return Texts();
        if (known.All(value => value is bool)) return Fill(value => (bool)value);
        if (known.All(value => value is long and >= int.MinValue and <= int.MaxValue)) return Fill(value => (int)(long)value);
        if (known.All(value => value is long)) return Fill(value => (long)value);
        if (known.All(value => value is double or long and >= -NumberText.LargestExact and <= NumberText.LargestExact))
            return Fill(value => value is long integer ? integer : (double)value);
        return Texts();
    }

    /// <summary>A bool, long, double or text; numbers that are none of these, objects and lists as their JSON text.</summary>
    private static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out var integer) => integer,
        JsonValueKind.Number when value.TryGetDouble(out var number) && double.IsFinite(number) && !IsWhole(value.GetRawText()) => number,
        _ => value.GetRawText(),
    };

    // Digits alone, yet too large for a long: an identifier that a double would change.
    private static bool IsWhole(string number) => number.All(character => character is '-' or (>= '0' and <= '9'));

    private Column Fill<T>(Func<object, T> convert)
        where T : struct => _values.Contains(null)
        ? new Column<T?>(Name, [.. _values.Select(value => value is null ? (T?)null : convert(value))])
        : new Column<T>(Name, [.. _values.Select(value => convert(value!))]);

    private Column<string?> Texts() => new(Name, [.. _values.Select(value => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    })]);
}
