using Analysis.Corpora.Reading;

namespace Analysis.Tests.Corpora.Reading;

public class ReadingOptionsTests
{
    [Fact]
    public void Fields_are_found_by_name_and_limits_are_far_above_what_news_needs()
    {
        var options = new ReadingOptions();

        Assert.Equal((null, null, null, null, null), (options.TextField, options.HeadlineField, options.DateField, options.OutletField, options.BylineField));
        Assert.Equal((17_179_869_184, 4_294_967_296), (options.MaximalFileBytes, options.MaximalEntryBytes));
        Assert.Equal((1_073_741_824, 67_108_864), (options.MaximalWholeBytes, options.MaximalArticleBytes));
        Assert.Equal((500_000, 200, 2), (options.MaximalEntries, options.MaximalRatio, options.MaximalDepth));
        Assert.Equal(128, options.MaximalNesting);
    }
}
