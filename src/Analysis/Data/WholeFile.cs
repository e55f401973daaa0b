namespace Analysis.Data;

/// <summary>Writes a file whole or not at all: beside its place first, then moved over what was there.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}' to save {Path.GetFileName(target)} in. Create it first.");

        var draft = Path.Combine(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():n}");
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write)) write(stream);
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            // After the move there is nothing to delete.
            File.Delete(draft);
        }
    }
}
