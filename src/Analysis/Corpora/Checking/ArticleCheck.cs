namespace Analysis.Corpora.Checking;

/// <summary>Looks at one article.</summary>
internal sealed class ArticleCheck(CheckOptions options, DateOnly latest)
{
    /// <summary>What is wrong with it, in the order of <see cref="CheckKind"/>.</summary>
    public IReadOnlyList<CheckFinding> Of(Article article)
    {
        var found = new List<CheckFinding>();
        var text = article.Text;
        var body = article.Body.Any(span => HasContent(text.AsSpan(span.Start, span.Length)));
        if (!body) Add(CheckKind.NoBody, article.Headline.IsKnown ? "nothing but a headline" : "nothing is left");
        else if (article.Words < options.FewestWords) Add(CheckKind.VeryShort, Plural.Of(article.Words, "word"));
        if (article.Words > options.MostWords) Add(CheckKind.VeryLong, Plural.Of(article.Words, "word"));
        if (!article.Headline.IsKnown) Add(CheckKind.NoHeadline, article.Headline.Rule);
        if (body && !ArticleFormat.IsPage(article) && Removed(article, text) is var share && share > options.MostRemoved)
            Add(CheckKind.MostlyRemoved, FormattableString.Invariant($"{share * 100:0} of 100 characters"));
        var twice = article.Kept.Sum(span => TwiceEncoded.Count(text.AsSpan(span.Start, span.Length)));
        if (twice > 0) Add(CheckKind.EncodedTwice, $"in {Plural.Of(twice, "place")}");
        var broken = article.Kept.Sum(span => text.AsSpan(span.Start, span.Length).Count('\uFFFD'));
        if (broken > 0) Add(CheckKind.BrokenCharacters, Plural.Of(broken, "character"));
        if (article.Date.Value is { } date && (date > latest || date < options.Earliest))
            Add(date > latest ? CheckKind.FutureDate : CheckKind.EarlyDate, FieldText.Of(date));
        return found;

        void Add(CheckKind kind, string detail) => found.Add(new(article.Id, kind, detail));
    }

    private static bool HasContent(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)) return true;
        }

        return false;
    }

    // Blank lines say nothing about how much of an article is gone.
    private static double Removed(Article article, string text)
    {
        var (removed, all) = (0, Visible(text));
        foreach (var span in article.Removed) removed += Visible(text.AsSpan(span.Start, span.Length));
        return all == 0 ? 0 : (double)removed / all;
    }

    private static int Visible(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit)) count++;
        }

        return count;
    }
}
