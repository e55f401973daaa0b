using System.Globalization;
using Analysis.Text;

namespace Analysis.Corpora.Duplicates;

/// <summary>What a reader of the pairs has to know.</summary>
internal static class DuplicateNotes
{
    /// <summary>The list with its notes.</summary>
    public static DuplicateList List(Duplicate[] rows, Story[] stories, ArticleFacts[] facts, DuplicateOptions options)
    {
        var empty = facts.Count(article => article.Words == 0);
        return new(
            rows,
            new(stories, [Counted(stories, facts, options)]),
            [
                $"{Plural.Of(facts.Length - empty, "article")} compared, without headlines and datelines; {Tokenizer.Default}."
                    + (empty == 0 ? "" : $" {Plural.Of(empty, "article")} without a word in the body left out."),
                string.Create(CultureInfo.InvariantCulture,
                    $"Near: {options.NearSentences:P0} of the sentences of each stand in the other, or their sequences of {options.ShingleWords} words have a Jaccard similarity of {options.NearJaccard}."),
                $"Passage: {options.PassageWords} words and more, full sentences and quotations from {options.SentenceWords}; "
                    + $"wording in more than {options.MostStories} stories, or {options.MostStoriesOfOutlet} of one outlet, counts as a formula.",
                $"Of more than {options.MostPairedCopies} copies each is paired with some other, and what they share with further articles is listed for one of them.",
            ]);
    }

    private static string Counted(Story[] stories, ArticleFacts[] facts, DuplicateOptions options)
    {
        var copies = stories.Sum(story => story.Articles.Count - 1);
        return $"{Plural.Of(facts.Length, "article")}, {facts.Length - copies} when each story counts once. "
            + $"The lead is the {(options.Lead == StoryLead.Earliest ? "earliest" : "longest")} article. "
            + "Articles are joined from copy to copy, so that the first and the last of a long story may have little in common.";
    }
}
