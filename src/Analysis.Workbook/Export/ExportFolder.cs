using System.Text;

namespace Analysis.Workbook.Export;

/// <summary>The folder that an export goes to. It gets all files of an export together, or is as it was.</summary>
internal sealed class ExportFolder
{
    private readonly string _folder;

    private ExportFolder(string folder) => _folder = folder;

    /// <summary>The folder, once it is sure that nothing of the user's would be overwritten.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="corpus">The full path of the corpus that is exported.</param>
    /// <param name="kinds">What is written.</param>
    /// <exception cref="WorkbookException">Something is in the way.</exception>
    public static ExportFolder For(string folder, string corpus, IReadOnlyList<ExportKind> kinds)
    {
        if (File.Exists(folder)) throw Refused($"'{folder}' is a file. Name a folder with --out.");
        if (Directory.Exists(corpus) && IsWithin(folder, corpus))
            throw Refused($"'{folder}' lies in the corpus, and what is written there would be read as articles the next time. Name a folder outside '{corpus}' with --out.");

        foreach (var kind in kinds)
        {
            var place = Path.Combine(folder, kind.FileName);
            if (Directory.Exists(place) || (File.Exists(place) && (place == corpus || !IsExported(place, kind))))
                throw Refused($"'{place}' is no export of this program and is not replaced. Name another folder with --out.");
        }

        return new(folder);
    }

    /// <summary>Writes files and puts them in their place together.</summary>
    /// <param name="files">Their names, and who writes them.</param>
    /// <exception cref="IOException">The folder cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there; it is as it was.</exception>
    public void Write(IReadOnlyList<(string Name, Action<Stream> Write)> files)
    {
        // Within the folder where there is one: the place beside it may be another disk, or not the user's.
        var isNew = !Directory.Exists(_folder);
        var within = isNew ? Path.GetDirectoryName(_folder) ?? _folder : _folder;
        var staged = Path.Combine(within, $".{Path.GetFileName(_folder)}.{Guid.NewGuid():n}");
        try
        {
            Directory.CreateDirectory(staged);
            foreach (var (name, write) in files)
            {
                using var stream = new FileStream(Path.Combine(staged, name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
                write(stream);
            }

            if (isNew) Directory.Move(staged, _folder);
            else Replace(staged, [.. files.Select(file => file.Name)]);
        }
        finally
        {
            if (Directory.Exists(staged)) Directory.Delete(staged, recursive: true);
        }
    }

    private void Replace(string staged, string[] names)
    {
        var moved = new Stack<(string Place, string Old)>();
        try
        {
            foreach (var name in names)
            {
                var (place, old) = (Path.Combine(_folder, name), Path.Combine(staged, name + ".old"));
                if (File.Exists(place)) File.Move(place, old);
                moved.Push((place, old));
                File.Move(Path.Combine(staged, name), place);
            }
        }
        catch
        {
            foreach (var (place, old) in moved)
            {
                if (File.Exists(place)) File.Delete(place);
                if (File.Exists(old)) File.Move(old, place);
            }

            throw;
        }
    }

    private static bool IsWithin(string folder, string corpus)
    {
        var relative = Path.GetRelativePath(corpus, folder);
        return relative == "." || (!Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    // A file without rows is empty.
    private static bool IsExported(string file, ExportKind kind)
    {
        var expected = Encoding.UTF8.GetBytes($"{{\"{kind.FirstKey}\":");
        var start = new byte[expected.Length];
        using var stream = File.OpenRead(file);
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return read == 0 || start.AsSpan().SequenceEqual(expected);
    }

    private static WorkbookException Refused(string message) => new(ExitCode.WrongUsage, message);
}
