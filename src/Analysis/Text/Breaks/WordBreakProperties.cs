using System.Globalization;
using System.Reflection;
using System.Text;

namespace Analysis.Text.Breaks;

/// <summary>Characters to their <see cref="WordBreakProperty"/>, as Unicode 15.0 publishes it.</summary>
/// <remarks>
/// Data/word-breaks.txt holds the ranges of WordBreakProperty-15.0.0.txt and emoji-data.txt, © 2022 Unicode, Inc., under the Unicode
/// licence (https://www.unicode.org/license.txt).
/// </remarks>
internal static class WordBreakProperties
{
    private const string Resource = "Analysis.Text.Data.word-breaks.txt";
    private const string Pictographic = "Extended_Pictographic";

    // A picture may be a letter as well, so it has a bit of its own.
    private const byte PictographicBit = 0x80;

    private static readonly byte[] BasicPlane = new byte[char.MaxValue + 1];
    private static readonly List<(int First, int Last, byte Value)> Beyond = [];

    static WordBreakProperties()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var lines = new StreamReader(stream);
        byte value = 0;
        while (lines.ReadLine() is { } line)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var ranges = words.AsSpan();
            if (line[0] != ' ')
            {
                value = words[0] == Pictographic ? PictographicBit : (byte)Enum.Parse<WordBreakProperty>(words[0].Replace("_", ""));
                ranges = ranges[1..];
            }

            foreach (var range in ranges) Add(range, value);
        }

        Beyond.Sort();
    }

    /// <summary>The property of the character at a place, and how many UTF-16 units it takes; half a character is none.</summary>
    public static WordBreakProperty At(ReadOnlySpan<char> text, int place, out int size) => At(text, place, out size, out _);

    /// <summary>The same, and whether it is a picture.</summary>
    public static WordBreakProperty At(ReadOnlySpan<char> text, int place, out int size, out bool isPictographic)
    {
        size = 1;
        var value = BasicPlane[text[place]];
        if (char.IsSurrogate(text[place]) && Rune.DecodeFromUtf16(text[place..], out var rune, out _) == System.Buffers.OperationStatus.Done)
        {
            size = 2;
            value = OfBeyond(rune.Value);
        }

        isPictographic = (value & PictographicBit) != 0;
        return (WordBreakProperty)(value & ~PictographicBit);
    }

    /// <summary>The property of a character of the basic plane; half a character is none.</summary>
    public static WordBreakProperty Of(char unit) => (WordBreakProperty)(BasicPlane[unit] & ~PictographicBit);

    private static byte OfBeyond(int character)
    {
        byte value = 0;
        // Ranges of pictures may overlap with others: all that begin before the character are candidates, the nearest two are enough.
        var (low, high) = (0, Beyond.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Beyond[middle].First <= character) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= Math.Max(0, low - 2); i--)
        {
            if (Beyond[i].Last >= character) value |= Beyond[i].Value;
        }

        return value;
    }

    private static void Add(string range, byte value)
    {
        var dash = range.IndexOf('-', StringComparison.Ordinal);
        var first = int.Parse(dash < 0 ? range : range.AsSpan(0, dash), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var last = dash < 0 ? first : int.Parse(range.AsSpan(dash + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        for (var unit = first; unit <= Math.Min(last, char.MaxValue); unit++) BasicPlane[unit] |= value;
        if (last > char.MaxValue) Beyond.Add((first, last, value));
    }
}
