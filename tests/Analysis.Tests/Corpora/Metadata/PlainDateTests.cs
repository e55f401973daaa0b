using System.Globalization;
using Analysis.Corpora.Metadata;

namespace Analysis.Tests.Corpora.Metadata;

public class PlainDateTests
{
    [Theory]
    [InlineData("2016-11-29", "2016-11-29")]
    [InlineData("2016/11/29", "2016-11-29")]
    [InlineData("2016-11-29T08:30:00Z", "2016-11-29")]
    [InlineData("2016-02-29 08:30", "2016-02-29")]
    [InlineData("26-OCT-1987 15:01:01.79", "1987-10-26")]
    [InlineData("1-mar-1987", "1987-03-01")]
    [InlineData("1600-01-01", "1600-01-01")]
    public void What_containers_write_is_read(string text, string day)
    {
        Assert.True(PlainDate.TryRead(text, out var read));
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("2015-02-29")]
    [InlineData("2016-13-01")]
    [InlineData("2016-00-01")]
    [InlineData("2016-11-31")]
    [InlineData("1599-12-31")]
    [InlineData("2016-11/29")]
    [InlineData("2016-11-291")]
    [InlineData("2016-11-2")]
    [InlineData("29-ovd-2016")]
    [InlineData("29-Nov-20161")]
    [InlineData("29-Nov-201")]
    [InlineData("-Nov-2016")]
    [InlineData("")]
    public void What_is_no_such_day_is_left_to_the_grammar(string text) => Assert.False(PlainDate.TryRead(text, out _));
}
