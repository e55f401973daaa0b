using System.Text.Json;

namespace Analysis.Charts.Json;

/// <summary>Lists of values as JSON; what is missing is null.</summary>
internal static class JsonValues
{
    // Six digits are more than a screen shows, and half of what a double prints.
    private const int Digits = 6;

    public static void Write(Utf8JsonWriter json, string name, AxisValues values, int count)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < count; i++)
        {
            if (values.IsMissing(i)) json.WriteNullValue();
            else if (values.Kind == AxisKind.Category) json.WriteStringValue(PlotlyText.Escape(values.Text(i)));
            else if (values.Kind == AxisKind.Date) json.WriteStringValue(values.Text(i));
            else Number(json, values.Number(i));
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) Number(json, value);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Number(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value)) json.WriteNumberValue(Rounded(value));
        else json.WriteNullValue();
    }

    public static void Number(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        Number(json, value);
    }

    private static double Rounded(double value)
    {
        if (value == 0 || Math.Abs(value) is > 1e12 or < 1e-9) return value;
        var digits = Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return digits is >= 0 and <= 15 ? Math.Round(value, digits) : value;
    }
}
