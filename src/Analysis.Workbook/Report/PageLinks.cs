using System.Text.Json.Nodes;
using Analysis.Notebooks;

namespace Analysis.Workbook.Report;

/// <summary>Where links and pictures of a page lead: to other pages, into the page itself, or out.</summary>
/// <param name="names">The pages of the report.</param>
/// <param name="folder">The folder of the notebook, or null.</param>
internal sealed class PageLinks(PageNames names, string? folder)
{
    private const int LargestPicture = 8 * 1024 * 1024;
    private const string Nowhere = "#";

    private static readonly Dictionary<string, string> PictureTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>A link's address: notebooks of the run become their pages; addresses that would run code lead nowhere.</summary>
    public string Link(string? url)
    {
        if (string.IsNullOrEmpty(url)) return Nowhere;
        return Scheme(url) is null or "http" or "https" or "mailto" or "ftp" ? names.Resolve(url) ?? url : Nowhere;
    }

    /// <summary>A picture's address: attachments of the cell and files beside the notebook are taken into the page.</summary>
    public string Image(string? url, NotebookCell? cell)
    {
        if (string.IsNullOrEmpty(url)) return Nowhere;
        return Scheme(url) switch
        {
            "attachment" => Attachment(url["attachment:".Length..], cell) ?? Nowhere,
            "data" => url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) ? url : Nowhere,
            "http" or "https" => url,
            null => File(url) ?? url,
            _ => Nowhere,
        };
    }

    private static string? Attachment(string name, NotebookCell? cell)
    {
        if ((cell?.Json["attachments"] as JsonObject)?[Uri.UnescapeDataString(name)] is not JsonObject json) return null;
        var data = MimeData.FromMessage(json);
        var type = data.Types.FirstOrDefault(type => type.StartsWith("image/", StringComparison.Ordinal));
        return type is null ? null : DataAddress.Of(type, data.Text(type)!);
    }

    private string? File(string url)
    {
        if (folder is null || !PictureTypes.TryGetValue(Path.GetExtension(url), out var type)) return null;
        try
        {
            var file = new FileInfo(Path.Combine(folder, Uri.UnescapeDataString(url)));
            return file is { Exists: true, Length: <= LargestPicture }
                ? DataAddress.Of(type, Convert.ToBase64String(System.IO.File.ReadAllBytes(file.FullName)))
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null; // A picture that cannot be read must not cost the report.
        }
    }

    // Browsers ignore white space and control characters in front of and inside a scheme ("java\nscript:").
    private static string? Scheme(string url)
    {
        var seen = string.Concat(url.Where(c => c > ' ' && !char.IsControl(c)));
        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        var end = seen.IndexOfAny(['/', '?', '#']);
        return colon < 0 || (end >= 0 && end < colon) ? null : seen[..colon].ToLowerInvariant();
    }
}
