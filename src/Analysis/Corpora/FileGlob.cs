using System.IO.Enumeration;

namespace Analysis.Corpora;

/// <summary>Patterns of paths: '*' and '?' within a name, '**' for any number of folders.</summary>
internal static class FileGlob
{
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The folder that a pattern starts from, and the rest of it; null where the path is no pattern or exists as it stands.</summary>
    public static (string Folder, string? Pattern) Split(string path)
    {
        if (!IsPattern(path) || Path.Exists(path)) return (path, null);

        var names = path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var first = Array.FindIndex(names, IsPattern);
        var folder = string.Join('/', names.Take(first));
        return (folder.Length > 0 ? folder : path.StartsWith('/') ? "/" : ".", string.Join('/', names.Skip(first)));
    }

    /// <summary>Whether a path relative to the pattern's folder matches.</summary>
    public static bool Matches(string file, string pattern)
    {
        var names = file.Split('/');
        var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (name, part) = (0, 0);
        var (retryName, retryPart) = (-1, -1);
        while (name < names.Length)
        {
            if (part < parts.Length && parts[part] == "**")
            {
                // First for no folder; one more each time that the rest does not match.
                (retryName, retryPart) = (name, ++part);
            }
            else if (part < parts.Length && FileSystemName.MatchesSimpleExpression(parts[part], names[name], ignoreCase: false))
            {
                (name, part) = (name + 1, part + 1);
            }
            else if (retryName >= 0 && retryName < names.Length - 1)
            {
                (name, part) = (++retryName, retryPart);
            }
            else
            {
                // 'news/**' takes all files below.
                return part == parts.Length && parts[^1] == "**";
            }
        }

        return part == parts.Length;
    }
}
