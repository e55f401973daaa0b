using Analysis.Corpora.Metadata;

namespace Analysis.Tests.Corpora.Cleaning;

/// <summary>A corpus of the project with what is decided about its articles.</summary>
internal sealed record GoldExport(string Id, string Text, ArticleFindings Findings)
{
    public static GoldExport[] Read(string name)
    {
        var folder = Repository.PathOf(name.Split('/'));
        var texts = Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .Select(path => (Id: Path.GetFileName(path), DecodedFile.Read(path).Text)).ToArray();
        return [.. texts.Zip(Articles.FindingsOf(texts), (file, findings) => new GoldExport(file.Id, file.Text, findings))];
    }
}
