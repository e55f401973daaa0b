using System.Globalization;

namespace Analysis.Workbook.Report;

/// <summary>The file names of the pages, and which notebook a link means.</summary>
internal sealed class PageNames
{
    private readonly Dictionary<ReportPage, string> _fileOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _fileByNotebook = new(StringComparer.Ordinal);

    public PageNames(IReadOnlyList<ReportPage> pages)
    {
        // Names that differ in case only are one file on some systems.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ReportWriter.IndexName };
        foreach (var page in pages)
        {
            if (page.Notebook is null) continue;
            var stem = Slug(Path.GetFileNameWithoutExtension(page.FileName));
            var name = stem + ".html";
            for (var i = 2; !taken.Add(name); i++) name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}.html");
            _fileOf.Add(page, name);
            _fileByNotebook.TryAdd(Path.GetFileName(page.FileName), name);
        }
    }

    /// <summary>The page's file name, or null when it has no page.</summary>
    public string? Of(ReportPage page) => _fileOf.GetValueOrDefault(page);

    /// <summary>
    /// The page of the notebook that a relative link leads to, with the link's fragment; null when it leads elsewhere.
    /// </summary>
    public string? Resolve(string link)
    {
        var end = link.IndexOfAny(['#', '?']);
        var path = Uri.UnescapeDataString(end < 0 ? link : link[..end]);
        if (!path.EndsWith(".ipynb", StringComparison.Ordinal) || path.Contains("://", StringComparison.Ordinal)) return null;
        if (!_fileByNotebook.TryGetValue(path[(path.LastIndexOf('/') + 1)..], out var file)) return null;
        return Href(file) + (end >= 0 && link[end] == '#' ? link[end..] : "");
    }

    /// <summary>A file name as a relative address.</summary>
    public static string Href(string file) => Uri.EscapeDataString(file);

    private static string Slug(string name)
    {
        var slug = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('-', '.');
        return slug.Length == 0 ? "notebook" : slug;
    }
}
