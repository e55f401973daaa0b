namespace Analysis.Corpora.Cleaning;

/// <summary>The lines of an article that are kept.</summary>
internal static class KeptLines
{
    /// <summary>Every kept line of headline and body that is not blank; of a line from which something was removed, what is left.</summary>
    public static IEnumerable<BodyLine> Of(Article article)
    {
        var text = article.Text;
        return KeptText.Pieces(text, article.Kept)
            .Select(piece => new BodyLine(article.Id, piece.Line, piece.Span.In(text), piece.Span.Start, piece.Span.Length));
    }
}
