using System.Globalization;

namespace Analysis.Corpora;

/// <summary>A field's value as text.</summary>
internal static class FieldText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
