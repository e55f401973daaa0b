namespace Analysis.Corpora.Pages;

/// <summary>A day printed on a line beside an article.</summary>
/// <param name="Field">The day with its rule; the confidence says how well the line is marked as the article's.</param>
/// <param name="Day">The day.</param>
/// <param name="IsUpdate">True where the line says that it is the day of a change.</param>
internal sealed record PrintedDay(PageField Field, DateOnly Day, bool IsUpdate);
