namespace Analysis.Workbook;

/// <summary>Paths as the user would type them.</summary>
internal static class RelativePath
{
    /// <summary>The path from the current folder with '/', or the full path for what does not lie below or beside it.</summary>
    public static string Of(string path, string currentFolder)
    {
        var relative = Path.GetRelativePath(currentFolder, path);
        var isNear = !Path.IsPathRooted(relative) && !relative.StartsWith(Path.Combine("..", ".."), StringComparison.Ordinal);
        return isNear ? relative.Replace('\\', '/') : path;
    }
}
