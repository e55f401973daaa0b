namespace Analysis.Terms.Dispersions;

/// <summary>A place of a word, as a lexical dispersion plot marks it.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Article">The article's id.</param>
/// <param name="ArticlePlace">The article's place in the corpus, from 0.</param>
/// <param name="Date">The article's date, or null.</param>
/// <param name="Word">The place among all words of the corpus, from 0.</param>
/// <param name="Share">How far into its article it stands, from 0 to below 1.</param>
public sealed record LexicalPlace(string Term, string Article, int ArticlePlace, DateOnly? Date, int Word, double Share);
