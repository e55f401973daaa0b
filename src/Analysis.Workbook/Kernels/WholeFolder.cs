namespace Analysis.Workbook.Kernels;

/// <summary>Copies and removes folders with all that is in them.</summary>
internal static class WholeFolder
{
    private const string Doomed = ".removed";

    /// <summary>Copies a folder to one that does not exist yet; files keep their rights.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }

    /// <summary>Removes a folder, whole or not at all where the system refuses to remove a file that is in use.</summary>
    /// <exception cref="IOException">It is in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not remove it.</exception>
    public static void Remove(string folder)
    {
        // The new name is what a system with a file in use refuses; half a folder is what would be left otherwise.
        var doomed = folder.EndsWith(Doomed, StringComparison.Ordinal) ? folder : folder + Doomed;
        if (doomed != folder)
        {
            DeleteIfThere(doomed);
            Directory.Move(folder, doomed);
        }

        Directory.Delete(doomed, recursive: true);
    }

    /// <summary>Removes a folder if the system lets it go.</summary>
    /// <returns>Whether it is gone.</returns>
    public static bool TryRemove(string folder)
    {
        try
        {
            Remove(folder);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Removes a folder that may not be there.</summary>
    public static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
