namespace Analysis.Charts.Output;

/// <summary>Writes a file beside its place first, then moves it over what was there.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] content)
    {
        var target = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}' to save {Path.GetFileName(target)} in. Create it first.");
        var draft = Path.Combine(folder, $".{Path.GetFileName(target)}.{Guid.NewGuid():n}");
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            // After the move there is nothing to delete.
            File.Delete(draft);
        }
    }
}
