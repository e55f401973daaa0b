using Analysis.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Dates;

public class DateExpressionsTests
{
    // Pieces of dates, so that random texts come close to them.
    private static readonly string[] Pieces =
    [
        "the ", "last ", "two ", "days ", "before ", "Tuesday ", "29 ", "May ", "2016", "-", "/", ".", ", ", " to ", "between ",
            "and ", "since ",
        "end of ", "week of ", "31 ", "February ", "ago ", "next ", "year ", "first ", "1990s ", "Q3 ", "in ", "from ", "\n", "“",
            "will ", "said ",
        "99999", "0", "a ", "few ", "months ", "\uD83D", "é",
    ];

    [Theory]
    [InlineData("He met Lavrov on Tuesday.", "Tuesday")]
    [InlineData("Late on Sunday the side announced it.", "Late on Sunday")]
    [InlineData("on Thursday the 11th of April the front", "Thursday the 11th of April")]
    [InlineData("It was cut two days earlier.", "two days earlier")]
    [InlineData("the embargo kept since the summer, he said", "since the summer")]
    [InlineData("visits from June to August 2016 were short", "from June to August 2016")]
    [InlineData("talks between 3 and 5 May failed", "between 3 and 5 May")]
    [InlineData("He fought in the 1990s.", "the 1990s")]
    [InlineData("It opens in mid-2014, they say.", "mid-2014")]
    [InlineData("They left on Monday the 28th of August 2023.", "Monday the 28th of August 2023")]
    [InlineData("The day before yesterday it rained.", "The day before yesterday")]
    [InlineData("A week after Sunday's vote it met.", "A week after Sunday")]
    [InlineData("in recent days", "recent days")]
    [InlineData("the third quarter of 2016", "the third quarter of 2016")]
    [InlineData("2016-11-29T10:35:07.5+02:00 and more", "2016-11-29T10:35:07.5+02:00")]
    [InlineData("closed on Christmas Day as ever", "Christmas Day")]
    [InlineData("OPENS MONDAY 23\nDoors at ten", "MONDAY 23")]
    public void The_longest_expression_is_found(string text, string words) => Assert.Equal([words], Resolving.Words(text));

    [Theory]
    [InlineData("May said that they may march to the sea.")]
    [InlineData("The March to the sea began with Theresa May.")]
    [InlineData("the Sunday Times wrote, and the Sun did not")]
    [InlineData("They had 2016 rifles and 2,016 rounds.")]
    [InlineData("a discount on Black Friday")]
    [InlineData("the October Revolution was a model")]
    [InlineData("the 27th floor of 6 1/4% and 3-2")]
    [InlineData("It lasted two hours, three days and forty years.")]
    [InlineData("The second attack in two years was worse.")]
    [InlineData("April Jones and August Wilson met June Carter.")]
    [InlineData("It rose 7-11/16 to 107.31.")]
    [InlineData("in 2016 men and 1500 metres")]
    [InlineData("a limit of the last 0 weeks and the next 0 days")]
    [InlineData("the fall of the city, a spring of water")]
    [InlineData("")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(Resolving.Words(text));

    [Fact]
    public void A_line_of_wrapped_text_goes_on_and_a_heading_does_not()
    {
        const string wrapped = "The minister of defence told reporters in the capital on Tuesday, 29\nNovember 2016 that it was over.";
        const string heading = "June\n2016 rifles were found.";

        Assert.Equal(["Tuesday, 29\nNovember 2016"], Resolving.Words(wrapped));
        Assert.DoesNotContain("June\n2016", Resolving.Words(heading));
    }

    [Fact]
    public void Any_text_is_read_and_resolved_in_order()
    {
        var texts = Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

        Holds.ForSeeded(Prop.ForAll(texts.ToArbitrary(), IsSound));
    }

    [Theory]
    [InlineData("the end of the middle of ")]
    [InlineData("two days from ")]
    [InlineData("1 day, ")]
    [InlineData("1-")]
    [InlineData("last week of ")]
    [InlineData("from 1 May to ")]
    public void The_same_words_without_end_are_read(string words) =>
        Assert.True(IsSound(string.Concat(Enumerable.Repeat(words, 200_000 / words.Length))));

    private static bool IsSound(string text)
    {
        var mentions = DateExpressions.Find(text);
        var end = 0;
        foreach (var mention in mentions)
        {
            if (mention.Start < end || mention.Length <= 0 || mention.Start + mention.Length > text.Length) return false;
            end = mention.Start + mention.Length;
        }

        foreach (var day in (ReadOnlySpan<DateOnly>)[DateOnly.MinValue, new(2016, 2, 29), DateOnly.MaxValue])
        {
            var resolved = DateResolver.Resolve(mentions, DateAnchor.On(day));
            if (resolved.Count != mentions.Count
                || resolved.Any(date => date.First > date.Last || date.IsCertain != (date.Edtf is not null))) return false;
        }

        return DateResolver.Resolve(mentions, DateAnchor.Unknown).Count == mentions.Count;
    }
}
