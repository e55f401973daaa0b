using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora;

/// <summary>A bundled article as its bytes say, beside what data/README.md says of it.</summary>
internal sealed record BundledArticle(BundledArticle.Row Stated, string Encoding, string Text)
{
    private const string Undated = "none";

    /// <summary>A line of the table in data/README.md. The date and the day are null where the text shows none.</summary>
    internal sealed record Row(
        string File, string Outlet, string? DateShown, DateOnly? Day,
        string Encoding, string LineEnds, int Words, string Deliberate);

    internal string File => Stated.File;

    internal string LineEnds
    {
        get
        {
            var all = Text.Count(c => c == '\n');
            var windows = Regex.Count(Text, "\r\n");
            if (windows == 0 && !Text.Contains('\r', StringComparison.Ordinal)) return "LF";
            return windows == all ? "CRLF" : "mixed";
        }
    }

    /// <summary>Runs of characters between white space that have a letter or digit in them, as the README counts them.</summary>
    internal int Words =>
        Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(run => run.Any(char.IsLetterOrDigit));

    internal string[] Lines =>
        Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal static string[] FileNames() =>
        [.. Directory.GetFiles(Folder()).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    internal static IReadOnlyList<BundledArticle> All() => [.. Table().Select(Read)];

    private static string Folder() => Repository.PathOf("data", "moscow-visits");

    private static IEnumerable<Row> Table() =>
        from line in System.IO.File.ReadAllLines(Repository.PathOf("data", "README.md"))
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == 10 && cells[1].EndsWith(".txt", StringComparison.Ordinal)
        select new Row(
            cells[1], cells[2], cells[3] == Undated ? null : cells[3],
            cells[4] == Undated ? null : DateOnly.ParseExact(cells[4], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            cells[5], cells[6], int.Parse(cells[7], CultureInfo.InvariantCulture), cells[8]);

    private static BundledArticle Read(Row row)
    {
        var decoded = DecodedFile.Read(Path.Combine(Folder(), row.File));
        return new(row, decoded.Encoding, decoded.Text);
    }
}
