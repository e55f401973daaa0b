using Analysis.Dates;

namespace Analysis.Tests.Dates;

/// <summary>Days are from a printed calendar: 29 November 2016 was a Tuesday.</summary>
public class DateResolverTests
{
    [Theory]
    [InlineData("He met Lavrov on Tuesday.", "2016-11-29", "2016-11-29")]
    [InlineData("He met Lavrov on Tuesday.", "2016-11-30", "2016-11-29")]
    [InlineData("He met Lavrov on Tuesday.", "2016-12-05", "2016-11-29")]
    [InlineData("He met Lavrov on Tuesday.", "2016-12-06", "2016-12-06")]
    [InlineData("On Monday he spoke.", "2017-01-01", "2016-12-26")]
    [InlineData("He will meet Lavrov on Tuesday.", "2016-11-28", "2016-11-29")]
    [InlineData("He will meet Lavrov on Tuesday.", "2016-11-30", "2016-12-06")]
    [InlineData("He will meet Lavrov on Tuesday.", "2016-11-29", "? 2016-11-29 or 2016-12-06")]
    [InlineData("He is due in Moscow on Friday.", "2016-12-29", "2016-12-30")]
    [InlineData("On Friday, he is to leave.", "2016-12-29", "2016-12-30")]
    [InlineData("He left last Tuesday.", "2016-11-29", "2016-11-22")]
    [InlineData("It starts next Monday.", "2016-11-30", "2016-12-05")]
    [InlineData("They met on Friday of last week.", "2016-11-29", "2016-11-25")]
    [InlineData("It arrived late Sunday.", "2016-11-29", "2016-11-27")]
    [InlineData("Two Sundays ago he won.", "2016-11-29", "2016-11-20")]
    public void A_weekday_is_the_last_one_or_the_next_as_the_verb_says(string text, string published, string edtf) =>
        Assert.Equal(edtf, Resolving.Last(text, published));

    [Theory]
    [InlineData("It opened in November.", "2016-11-29", "2016-11")]
    [InlineData("It opened in December.", "2016-11-29", "? 2015-12 or 2016-12")]
    [InlineData("It opened in January.", "2016-01-01", "2016-01")]
    [InlineData("It opened in December.", "2016-01-01", "2015-12")]
    [InlineData("It will open in January.", "2016-12-31", "2017-01")]
    [InlineData("It opened last November.", "2016-11-29", "2015-11")]
    [InlineData("It opened in November 2014.", "2016-11-29", "2014-11")]
    [InlineData("It opened in early June.", "2016-11-29", "2016-06-01/2016-06-10")]
    [InlineData("It opened in late February.", "2016-11-29", "2016-02-21/2016-02-29")]
    [InlineData("It opened at the end of the end of February.", "2016-11-29", "2016-02-27/2016-02-29")]
    [InlineData("It opened in mid-2014.", "2016-11-29", "2014-05-01/2014-08-31")]
    [InlineData("It has been shut since the summer.", "2016-11-29", "2016-22/..")]
    [InlineData("It opened in the summer of 2016.", "2016-11-29", "2016-22")]
    [InlineData("It opened last winter.", "2016-11-29", "2015-24")]
    [InlineData("It opened last winter.", "2016-01-15", "2014-24")]
    [InlineData("He has ruled since 2014.", "2016-11-29", "2014/..")]
    [InlineData("The deal will hold until March.", "2016-11-29", "../2017-03")]
    [InlineData("He left before 2014.", "2016-11-29", "../2013-12-31")]
    [InlineData("He returned after the summer.", "2016-11-29", "2016-09-01/..")]
    [InlineData("It was built in the early 1990s.", "2016-11-29", "1990-01-01/1992-12-31")]
    [InlineData("It was closed in the third quarter of 2016.", "2016-11-29", "2016-07-01/2016-09-30")]
    public void Months_seasons_and_years_are_as_precise_as_their_words(string text, string published, string edtf) =>
        Assert.Equal(edtf, Resolving.Last(text, published));

    [Theory]
    [InlineData("He left on 24 September.", "2022-04-05", "2021-09-24")]
    [InlineData("He left on 5 April.", "2022-04-05", "2022-04-05")]
    [InlineData("The Act comes into force on 17 March.", "2022-03-04", "2022-03-17")]
    [InlineData("He was born on 29 February.", "2017-03-01", "2016-02-29")]
    [InlineData("on Thursday the 11th of April he", "2019-04-12", "2019-04-11")]
    [InlineData("on Thursday the 11th of April he", "2020-01-03", "2019-04-11")]
    [InlineData("He left on Thursday the 21st.", "2017-09-27", "2017-09-21")]
    [InlineData("It lasted between 3 and 5 May.", "2016-11-29", "2016-05-03/2016-05-05")]
    [InlineData("He stayed from 30 December to 2 January.", "2017-01-05", "2016-12-30/2017-01-02")]
    [InlineData("He stayed from June to August 2016.", "2016-11-29", "2016-06/2016-08")]
    [InlineData("He left on the first Friday of July.", "2016-11-29", "2016-07-01")]
    [InlineData("He left on 31 April 2016.", "2016-11-29", "? ")]
    [InlineData("He left on Monday, 29 November 2016.", "2016-11-30", "? 2016-11-29")]
    [InlineData("He left on 03/04/2016.", "2016-11-29", "? 2016-04-03 or 2016-03-04")]
    [InlineData("He left on 03/04/2016 and on 13/04/2016.", "2016-11-29", "2016-04-13")]
    public void A_day_without_a_year_is_the_nearest_and_a_contradiction_a_doubt(string text, string published, string edtf) =>
        Assert.Equal(edtf, Resolving.Last(text, published));

    [Theory]
    [InlineData("He left yesterday.", "2016-03-01", "2016-02-29")]
    [InlineData("He left last night.", "2016-01-01", "2015-12-31")]
    [InlineData("He left three weeks ago.", "2022-04-26", "2022-04-05~")]
    [InlineData("He left two years ago.", "2018-12-03", "2016")]
    [InlineData("He left a month ago.", "2016-03-31", "2016-02")]
    [InlineData("He left ten days ago.", "2016-03-05", "2016-02-24")]
    [InlineData("It met last week.", "2016-01-03", "2015-12-21/2015-12-27")]
    [InlineData("It met this week.", "2016-01-04", "2016-01-04/2016-01-10")]
    [InlineData("It met last month.", "2016-01-31", "2015-12")]
    [InlineData("It was shut earlier this year.", "2016-11-29", "2016-01-01/2016-11-29")]
    [InlineData("It closed in the past two years.", "2016-02-29", "2014-02-28/2016-02-29")]
    [InlineData("He left two days before yesterday.", "2018-05-31", "2018-05-28")]
    [InlineData("It will close in two weeks.", "2022-04-05", "2022-04-19~")]
    [InlineData("He left the day before yesterday.", "2022-05-11", "2022-05-09")]
    public void What_counts_from_today_counts_from_the_publication(string text, string published, string edtf) =>
        Assert.Equal(edtf, Resolving.Last(text, published));

    [Theory]
    [InlineData("He spoke on Monday, 28 November. On the following day he left.", "2016-12-05", "2016-11-29")]
    [InlineData("The ports fell on 10 February. Six days later a judge was named.", "2022-06-01", "2022-02-16")]
    [InlineData("They were seized on 19 April 2022. The previous day somebody swept it.", "2022-04-26", "2022-04-18")]
    [InlineData("It ended on 21 April 2022. The following Wednesday the court stopped it.", "2022-06-01", "2022-04-27")]
    [InlineData("He was held on March 12, 2022. He was freed on the 25th.", "2022-06-01", "2022-03-25")]
    [InlineData("He made two visits in 2016, in June and in November.", "2018-11-30", "2016-11")]
    [InlineData("He went there in June. The visit came in the same month.", "2016-06-30", "2016-06")]
    [InlineData("The strike began on Monday, ten weeks after a stoppage.", "2022-01-17", "2022-01-17")]
    [InlineData("He left two days later.", "2016-11-29", "? ")]
    [InlineData("The visit came six days after the war began.", "2019-04-11", "? ")]
    public void What_counts_from_the_story_counts_from_the_day_told_before(string text, string published, string edtf) =>
        Assert.Equal(edtf, Resolving.Last(text, published));

    [Fact]
    public void A_list_of_dates_carries_its_year_on()
    {
        const string list = "October 19, 2021. They sign.\nNovember 8. First walkout.\nJanuary 26. A raid.";

        Assert.Equal(["2021-10-19", "2021-11-08", "2022-01-26"], Resolving.All(list, "2022-06-01"));
    }

    [Fact]
    public void Without_a_publication_only_complete_dates_resolve()
    {
        const string text = "On Tuesday, 29 November 2016 he came; on Thursday he left, as in June and in 2014.";

        Assert.Equal(["2016-11-29", "? ", "? ", "2014"], Resolving.All(text, null));
        Assert.Equal("the day of publication is not known",
            DateResolver.Resolve(DateExpressions.Find(text), DateAnchor.Unknown)[1].Doubt);
    }

    [Fact]
    public void Between_bounds_a_date_is_what_all_days_of_publication_allow()
    {
        var found = DateExpressions.Find("He arrived on Tuesday this week.");
        var anchor = new DateAnchor { Earliest = new(2016, 11, 29), Latest = new(2016, 12, 4) };
        var wider = anchor with { Latest = new(2016, 12, 6) };

        var settled = DateResolver.Resolve(found, anchor)[0];
        var open = DateResolver.Resolve(found, wider)[0];

        Assert.Equal((true, "2016-11-29"), (settled.IsCertain, settled.Edtf));
        Assert.Equal((false, null, new(2016, 11, 29), new(2016, 12, 6)),
            (open.IsCertain, open.Edtf, open.First!.Value, open.Last!.Value));
        Assert.Equal("the publication lies between 2016-11-29 and 2016-12-06", open.Doubt);
    }

    [Fact]
    public void In_a_quotation_today_is_the_day_of_speech()
    {
        const string text = "The minister spoke on Monday. “Today we have stopped talking,” he said.";

        Assert.Equal("2016-11-28", Resolving.Last(text, "2016-11-29"));
        Assert.Equal("? 2016-11-28 or 2016-12-01", Resolving.Last(text, "2016-12-01"));
    }

    [Fact]
    public void Each_date_says_what_it_was_reckoned_from()
    {
        var date = DateResolver.Resolve(DateExpressions.Find("He left on Sunday."), DateAnchor.On(new(2016, 11, 29))).Single();

        Assert.Equal((DateKind.Weekday, new DateOnly(2016, 11, 29), "last such day up to the publication"),
            (date.Mention.Kind, date.Anchor!.Value, date.Rule));
        Assert.Equal((new DateOnly(2016, 11, 27), new DateOnly(2016, 11, 27), null),
            (date.First!.Value, date.Last!.Value, date.Doubt));
    }
}
