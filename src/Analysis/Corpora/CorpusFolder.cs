using System.Globalization;
using System.IO.Enumeration;

namespace Analysis.Corpora;

/// <summary>
/// A folder that holds articles, before any is read. Files and folders whose name begins with a dot are passed over, and linked
/// folders are not entered.
/// </summary>
public sealed class CorpusFolder
{
    /// <summary>The file name extensions that are read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt"];

    private CorpusFolder(string path, IReadOnlyList<string> files)
    {
        Path = path;
        Files = files;
    }

    /// <summary>The folder, as it was given.</summary>
    public string Path { get; }

    /// <summary>The articles' files, relative to the folder with '/' between names, in ordinal order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Lists a folder's articles without reading them.</summary>
    /// <exception cref="CorpusException">The folder does not exist, cannot be listed, or holds no article.</exception>
    public static CorpusFolder Find(string folder)
    {
        if (File.Exists(folder)) throw CorpusThrow.IsAFile(folder);
        if (!Directory.Exists(folder)) throw CorpusThrow.NoFolder(folder);

        var articles = new List<string>();
        var others = new SortedDictionary<string, int>(StringComparer.Ordinal);
        try
        {
            foreach (var file in All(folder))
            {
                var extension = System.IO.Path.GetExtension(file).ToLowerInvariant();
                if (Extensions.Contains(extension)) articles.Add(file);
                else others[extension] = others.GetValueOrDefault(extension) + 1;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CorpusThrow.CannotList(folder, problem);
        }

        if (articles.Count == 0) throw CorpusThrow.NoArticles(folder, Extensions, others);
        articles.Sort(StringComparer.Ordinal);
        return new(folder, articles);
    }

    /// <summary>The place of a file in the file system.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    public string FullPath(string file) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, file));

    /// <summary>The path and the number of files.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}: {Files.Count} articles");

    private static FileSystemEnumerable<string> All(string folder)
    {
        var root = System.IO.Path.GetFullPath(folder);
        return new(root, Relative, new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.') && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

        string Relative(ref FileSystemEntry entry) =>
            System.IO.Path.GetRelativePath(root, entry.ToFullPath()).Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }
}
