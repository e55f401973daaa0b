using System.Globalization;
using System.IO.Enumeration;
using Analysis.Corpora.Reading;

namespace Analysis.Corpora;

/// <summary>
/// A folder that holds articles, before any is read. Files and folders whose name begins with a dot are passed over, and linked
/// folders are not entered.
/// </summary>
public sealed class CorpusFolder
{
    /// <summary>The name of the file in which an analyst says what the loader cannot know. It is no article.</summary>
    public const string SidecarName = "corpus.yaml";

    private CorpusFolder(string path, string? pattern, IReadOnlyList<string> files, IReadOnlyList<string> notRead)
    {
        Path = path;
        Pattern = pattern;
        Files = files;
        NotRead = notRead;
    }

    /// <summary>The file name extensions that are read.</summary>
    public static IReadOnlyList<string> Extensions => FormatDetector.Extensions;

    /// <summary>The folder, as it was given; of a pattern or a single file the part that is a folder.</summary>
    public string Path { get; }

    /// <summary>What the files' paths have to match: '**/*.html'; null for all; the name of a single file.</summary>
    public string? Pattern { get; }

    /// <summary>The files with articles, relative to the folder with '/' between names, in ordinal order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The files that no reader is there for, as <see cref="Files"/> are named and ordered.</summary>
    public IReadOnlyList<string> NotRead { get; }

    /// <summary>How many files were not read: '3 .docx, 1 without extension'; empty where there are none.</summary>
    public string NotReadSummary => Unread(NotRead).ToString();

    /// <summary>The full path of the folder's <see cref="SidecarName"/>; null where it has none.</summary>
    public string? Sidecar => FullPath(SidecarName) is var path && File.Exists(path) ? path : null;

    /// <summary>Lists a folder's articles without reading them.</summary>
    /// <param name="path">A folder, a file, or a pattern: 'news/**/*.html', with '**' for any folders and '*' and '?' within a name.</param>
    /// <exception cref="CorpusException">There is no such folder, it cannot be listed, or it holds no article.</exception>
    public static CorpusFolder Find(string path)
    {
        var (folder, pattern) = FileGlob.Split(path);
        var isFile = pattern is null && File.Exists(folder);
        if (isFile) (folder, pattern) = (System.IO.Path.GetDirectoryName(path) is { Length: > 0 } above ? above : ".", System.IO.Path.GetFileName(path));
        if (!Directory.Exists(folder)) throw CorpusThrow.NoFolder(folder);

        var articles = new List<string>();
        var others = new List<string>();
        try
        {
            foreach (var file in isFile ? [pattern!] : All(folder))
            {
                if (file == SidecarName || (!isFile && pattern is not null && !FileGlob.Matches(file, pattern))) continue;
                (IsRead(file) ? articles : others).Add(file);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CorpusThrow.CannotList(folder, problem);
        }

        if (articles.Count == 0) throw CorpusThrow.NoArticles(path, Extensions, Unread(others));
        articles.Sort(StringComparer.Ordinal);
        others.Sort(StringComparer.Ordinal);
        return new(folder, pattern, articles, others);
    }

    /// <summary>The place of a file in the file system.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    public string FullPath(string file) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, file));

    /// <summary>The path and the number of files.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}: {Files.Count} files");

    /// <summary>Whether a file of this name is read.</summary>
    internal static bool IsRead(string file) => Extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static NotRead Unread(IEnumerable<string> files)
    {
        var counted = new NotRead();
        foreach (var file in files) counted.Add(file);
        return counted;
    }

    private static IEnumerable<string> All(string folder)
    {
        var root = System.IO.Path.GetFullPath(folder);
        return new FileSystemEnumerable<string>(
            root, Relative, new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.') && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

        string Relative(ref FileSystemEntry entry) =>
            System.IO.Path.GetRelativePath(root, entry.ToFullPath()).Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }
}
