namespace Analysis.Data;

/// <summary>Whether a field is written as a number is, rather than as a name made of digits.</summary>
internal static class NumberText
{
    /// <summary>2^53: up to here a double holds every integer.</summary>
    public const long LargestExact = 9007199254740992;

    public enum Shape
    {
        None,
        Integer,
        Real,
        NotFinite,
    }

    /// <summary>
    /// The shape of a field: an integer (-12), a real number (0.5, .5, -1.5e-7) or one of NaN, Infinity, -Infinity. A leading
    /// zero (08123), a plus sign, blanks or separators make it none of these.
    /// </summary>
    public static Shape ShapeOf(ReadOnlySpan<byte> field)
    {
        if (field.SequenceEqual("NaN"u8) || field.SequenceEqual("Infinity"u8) || field.SequenceEqual("-Infinity"u8)) return Shape.NotFinite;

        var rest = field.StartsWith("-"u8) ? field[1..] : field;
        var whole = Digits(rest);
        if (whole > 1 && rest[0] == '0') return Shape.None;
        // A double keeps the sign of minus zero, an integer does not.
        if (whole > 0 && whole == rest.Length) return rest[0] == '0' && rest.Length < field.Length ? Shape.Real : Shape.Integer;

        rest = rest[whole..];
        if (rest.StartsWith("."u8))
        {
            var fraction = Digits(rest[1..]);
            if (fraction == 0) return Shape.None;
            rest = rest[(1 + fraction)..];
        }
        else if (whole == 0) return Shape.None;

        return rest.IsEmpty || IsExponent(rest) ? Shape.Real : Shape.None;
    }

    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        if (text[0] is not ((byte)'e' or (byte)'E')) return false;
        var digits = text.Length > 1 && text[1] is (byte)'+' or (byte)'-' ? text[2..] : text[1..];
        return digits.Length > 0 && Digits(digits) == digits.Length;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var other = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? text.Length : other;
    }
}
