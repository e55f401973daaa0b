using Analysis.Corpora.Duplicates;

namespace Analysis.Tests.Corpora.Duplicates;

public class DuplicateOptionsTests
{
    [Fact]
    public void The_defaults_are_those_that_the_notes_state()
    {
        var options = new DuplicateOptions();

        Assert.Equal((5, 0.6, 0.6), (options.ShingleWords, options.NearSentences, options.NearJaccard));
        Assert.Equal((12, 8, 3), (options.PassageWords, options.SentenceWords, options.OwnWords));
        Assert.Equal((20, 5, 20), (options.MostStories, options.MostStoriesOfOutlet, options.MostPairedCopies));
        Assert.Equal(StoryLead.Earliest, options.Lead);
        Assert.Contains(Written.Find("One.", "Two.").Notes, note => note.StartsWith("Passage: 12 words and more, full sentences and quotations from 8; wording in more than 20 stories, or 5 of one outlet", StringComparison.Ordinal));
    }

    [Fact]
    public void An_option_out_of_its_range_is_named()
    {
        DuplicateOptions[] wrong =
        [
            new() { ShingleWords = 0 }, new() { NearSentences = 0 }, new() { NearJaccard = 1.01 }, new() { NearJaccard = double.NaN },
            new() { PassageWords = 7 }, new() { SentenceWords = 4 }, new() { OwnWords = -1 }, new() { MostStories = 1 },
            new() { MostStoriesOfOutlet = 1 }, new() { MostPairedCopies = 1 },
        ];
        string[] names =
        [
            nameof(DuplicateOptions.ShingleWords), nameof(DuplicateOptions.NearSentences), nameof(DuplicateOptions.NearJaccard), nameof(DuplicateOptions.NearJaccard),
            nameof(DuplicateOptions.PassageWords), nameof(DuplicateOptions.SentenceWords), nameof(DuplicateOptions.OwnWords), nameof(DuplicateOptions.MostStories),
            nameof(DuplicateOptions.MostStoriesOfOutlet), nameof(DuplicateOptions.MostPairedCopies),
        ];

        Assert.Equal(names, wrong.Select(options => Assert.Throws<ArgumentOutOfRangeException>(() => Written.Find(options)).ParamName));
    }

    [Fact]
    public void Options_at_the_ends_of_their_ranges_work() =>
        Assert.Empty(Written.Find(new DuplicateOptions { ShingleWords = 1, SentenceWords = 1, PassageWords = 1, NearJaccard = 1, NearSentences = 1, OwnWords = 0 }));
}
