namespace Analysis.Tests.Corpora.Metadata;

public class OutletFinderTests
{
    [Theory]
    [InlineData("*|A version of this article appeared in the print edition of The Harbour Star on November 30, 2016, on page 9.", "The Harbour Star")]
    [InlineData("*|This story ran in the November 30, 2016 edition of the Times of Harbour.", "Times of Harbour")]
    [InlineData("Source: Harbour Herald||*", "Harbour Herald")]
    [InlineData("*|*|Outlet: The Voice of the Pier", "The Voice of the Pier")]
    [InlineData("*|Publisher: Harbour 24", "Harbour 24")]
    [InlineData("*|First published in Harbour Review.", "Harbour Review")]
    [InlineData("*|Published by Harbour Media Group", "Harbour Media Group")]
    [InlineData("*|© 2016 Harbour Herald. All rights reserved.", "Harbour Herald")]
    [InlineData("*|Copyright © 2014-2016 The Harbour Star", "The Harbour Star")]
    [InlineData("*|Copyright The Harbour Star 2016, all rights reserved", "The Harbour Star")]
    [InlineData("Head line here|(Author: Harbour Gazette Editorial Staff)|*", "Harbour Gazette")]
    [InlineData("Head line here|By Staff, Harbour Post|*", "Harbour Post")]
    public void A_line_that_is_there_to_say_it_gives_the_outlet(string lines, string expected) =>
        Assert.Equal(expected, Articles.OfLines(lines.Split('|')).Outlet.Value);

    [Theory]
    [InlineData("*|*")]
    [InlineData("*|Sources who spoke to The Harbour Star’s Arabic edition said that nobody had come to the port.|*")]
    [InlineData("*|This article first appeared in the print edition of November 30, 2016.")]
    [InlineData("Head line here|By Jane Roe, Editor|*")]
    [InlineData("Head line here|By Foreign News Desk|*")]
    [InlineData("Head line here|(Author: Jane Roe)|*")]
    [InlineData("*|Source: https://harbour.example/news")]
    public void Nothing_else_gives_one(string lines)
    {
        var outlet = Articles.OfLines(lines.Split('|')).Outlet;

        Assert.Null(outlet.Value);
        Assert.Equal(0, outlet.Confidence);
    }

    [Theory]
    [InlineData("*|Source: Reuters|*", "Reuters")]
    [InlineData("*|*|*|Source: World Bank|*", "World Bank")]
    [InlineData("*|Published by Jane Roe", "Jane Roe")]
    [InlineData("Head line here|© 2016 Jane Roe|*", "Jane Roe")]
    [InlineData("*|© 2016 Reuters. All rights reserved.", "Reuters")]
    [InlineData("*|Published by: November", "November")]
    public void A_doubtful_name_is_a_candidate(string lines, string candidate)
    {
        var outlet = Articles.OfLines(lines.Split('|')).Outlet;

        Assert.Null(outlet.Value);
        Assert.Equal("no outlet that is certain", outlet.Rule);
        Assert.Equal([candidate], outlet.Candidates);
    }

    [Fact]
    public void Rules_of_equal_standing_that_contradict_each_other_give_none()
    {
        var outlet = Articles.OfLines("Source: Harbour Herald", "*", "Publisher: Harbour Post").Outlet;

        Assert.Null(outlet.Value);
        Assert.Equal("lines 1 and 3 contradict each other", outlet.Rule);
    }
}
