using Analysis.Text;

namespace Analysis.Terms.Concordances;

/// <summary>An article as it was read again: its text, what of it is counted, and where its words stand.</summary>
internal sealed record ArticleWordPlaces(string Text, IReadOnlyList<TextSpan> Kept, TextSpan[] Spans)
{
    public static ArticleWordPlaces Of(Tokens tokens, int article) =>
        new(tokens.Corpus[article].Text, tokens.Corpus[article].Kept, TokenSpans.OfArticle(tokens, article));
}
