using System.Globalization;
using System.Text;
using Analysis.Text.Breaks;

namespace Analysis.Tests.Text.Breaks;

/// <summary>Writes the table of the library from the published ones: ranges by property, in lines of up to 120 characters.</summary>
internal static class WordBreakTable
{
    private const string Pictographic = "Extended_Pictographic";
    private const int LongestLine = 120;

    public static string Write(string properties, string emoji)
    {
        var table = new StringBuilder();
        var ranges = Ranges(properties).Concat(Ranges(emoji).Where(range => range.Name == Pictographic));
        foreach (var group in ranges.GroupBy(range => range.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var line = group.Key;
            foreach (var (first, last) in Joined(group))
            {
                var word = first == last ? $" {first:X}" : $" {first:X}-{last:X}";
                if (line.Length + word.Length > LongestLine)
                {
                    table.Append(line).Append('\n');
                    line = "";
                }

                line += word;
            }

            table.Append(line).Append('\n');
        }

        return table.ToString();
    }

    public static Dictionary<int, WordBreakProperty> Properties(string file) => Ranges(file)
        .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1).Select(character => (character, range.Name)))
        .ToDictionary(pair => pair.character, pair => Enum.Parse<WordBreakProperty>(pair.Name.Replace("_", "", StringComparison.Ordinal)));

    public static HashSet<int> Pictures(string file) =>
    [
        .. Ranges(file).Where(range => range.Name == Pictographic).SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)),
    ];

    private static IEnumerable<(int First, int Last)> Joined(IEnumerable<(int First, int Last, string Name)> ranges)
    {
        (int First, int Last)? open = null;
        foreach (var (first, last, _) in ranges.OrderBy(range => range.First))
        {
            if (open is { } before && before.Last + 1 == first)
            {
                open = (before.First, last);
                continue;
            }

            if (open is { } done) yield return done;
            open = (first, last);
        }

        if (open is { } rest) yield return rest;
    }

    private static IEnumerable<(int First, int Last, string Name)> Ranges(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            var fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2) continue;
            var bounds = Array.ConvertAll(fields[0].Split(".."), bound => int.Parse(bound, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            yield return (bounds[0], bounds[^1], fields[1]);
        }
    }
}
