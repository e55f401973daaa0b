using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Format;

/// <summary>
/// Half of an emoji, escaped: what clients in JavaScript write when output was cut inside a character. It is no Unicode text, and
/// System.Text.Json throws when it is asked for the string; U+FFFD stands in its place.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    public static string Repair(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase)) return json;

        var repaired = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            if (json[i] != '\\')
            {
                repaired.Append(json[i++]);
            }
            else if (!TryUnit(json, i, out var unit))
            {
                repaired.Append(json, i, Math.Min(2, json.Length - i)); // '\\' and whatever it escapes, a backslash included
                i += 2;
            }
            else if (char.IsHighSurrogate(unit) && TryUnit(json, i + EscapeLength, out var low) && char.IsLowSurrogate(low))
            {
                repaired.Append(json, i, 2 * EscapeLength);
                i += 2 * EscapeLength;
            }
            else
            {
                if (char.IsSurrogate(unit)) repaired.Append("\\ufffd");
                else repaired.Append(json, i, EscapeLength);
                i += EscapeLength;
            }
        }

        return repaired.ToString();
    }

    private static bool TryUnit(string json, int at, out char unit)
    {
        unit = default;
        if (at + EscapeLength > json.Length || json[at] != '\\' || json[at + 1] != 'u') return false;
        var digits = json.AsSpan(at + 2, EscapeLength - 2);
        var isHex = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        unit = (char)code;
        return isHex;
    }
}
