using System.Text;

namespace Analysis.Workbook.Report;

/// <summary>The folder of a report, replaced in one step.</summary>
internal static class ReportFolder
{
    /// <summary>Stands near the start of each page: what carries it may be replaced by the next report.</summary>
    public const string Generator = "Analysis Workbook";

    private const int MarkWithin = 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes pages into a folder. It has all of them afterwards, or is as it was.</summary>
    /// <exception cref="IOException">The folder cannot be written, or a file in it is in the way.</exception>
    public static void Replace(string folder, IReadOnlyList<(string Name, string Text)> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        foreach (var (name, _) in files)
        {
            var place = Path.Combine(target, name);
            if (Directory.Exists(place) || (File.Exists(place) && !IsPage(place)))
            {
                throw new IOException(
                    $"{place} is no report of this program and is not replaced. Name another folder for the report.");
            }
        }

        var parent = Path.GetDirectoryName(target)
            ?? throw new IOException($"{folder} is no folder for a report. Name one inside it.");
        Directory.CreateDirectory(parent);
        var stem = Path.Combine(parent, $".{Path.GetFileName(target)}.{Guid.NewGuid():n}");
        var (fresh, old) = (stem + ".new", stem + ".old");
        try
        {
            Directory.CreateDirectory(fresh);
            foreach (var (name, text) in files) File.WriteAllText(Path.Combine(fresh, name), text, Utf8);
            Swap(target, fresh, old);
        }
        finally
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }
    }

    private static void Swap(string target, string fresh, string old)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }

        Directory.Move(target, old);
        try
        {
            Directory.Move(fresh, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        KeepForeign(old, target);
        Directory.Delete(old, recursive: true);
    }

    private static void KeepForeign(string old, string target)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(old).ToList())
        {
            var place = Path.Combine(target, Path.GetFileName(entry));
            if (Directory.Exists(entry)) Directory.Move(entry, place);
            else if (!IsPage(entry)) File.Move(entry, place, overwrite: false);
        }
    }

    private static bool IsPage(string file)
    {
        var mark = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".html" => $"<meta name=\"generator\" content=\"{Generator}\">",
            ".js" => $"/* {Generator}:",
            _ => null,
        };
        if (mark is null) return false;
        using var reader = new StreamReader(file, Utf8);
        var start = new char[MarkWithin];
        var read = reader.ReadBlock(start);
        return start.AsSpan(0, read).Contains(mark, StringComparison.Ordinal);
    }
}
