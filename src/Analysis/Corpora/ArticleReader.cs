using System.Diagnostics.CodeAnalysis;

namespace Analysis.Corpora;

/// <summary>One file to one article.</summary>
internal static class ArticleReader
{
    /// <summary>Reads an article.</summary>
    /// <returns>False, with what is wrong, when the file cannot be opened or is no text.</returns>
    public static bool TryRead(
        CorpusFolder folder, string file, [NotNullWhen(true)] out Article? article, [NotNullWhen(false)] out CorpusException? problem)
    {
        (article, problem) = (null, null);
        byte[] bytes;
        try
        {
            bytes = Read(folder.FullPath(file));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            problem = CorpusThrow.CannotRead(folder.Path, file, reason);
            return false;
        }

        var decoded = TextDecoder.Decode(bytes);
        if (!decoded.IsText)
        {
            problem = CorpusThrow.NotText(folder.Path, file, decoded.Problem);
            return false;
        }

        var layout = ArticleLayout.Of(decoded.Text);
        article = new(file, folder.FullPath(file), decoded.Text)
        {
            Headline = HeadlineFinder.Find(layout),
            Outlet = OutletFinder.Find(layout),
            Date = DateFinder.Find(layout),
            Encoding = decoded.Encoding,
            ContentHash = Article.HashOf(bytes),
        };
        return true;
    }

    // Pipes and devices have no length, and opening one can wait for ever.
    private static byte[] Read(string path)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return new FileInfo(target).Length == 0 ? [] : File.ReadAllBytes(path);
    }
}
