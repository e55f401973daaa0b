using System.Globalization;

namespace Analysis.Display.Tests;

public class HtmlTests
{
    [Fact]
    public void Text_in_a_hole_is_escaped()
    {
        var headline = "<script>alert('x')</script> & \"more\"";

        var html = Html.Of($"<td title=\"{headline}\">{headline}</td>").ToString();

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Equal(
            "<td title=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;\">"
            + "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;</td>", html);
    }

    [Fact]
    public void A_fragment_in_a_hole_stays_markup()
    {
        var inner = Html.Of($"<b>{"a<b"}</b>");

        Assert.Equal("<p><b>a&lt;b</b></p>", Html.Of($"<p>{inner}</p>").ToString());
    }

    [Fact]
    public void Letters_of_every_script_stay_letters() => Assert.Equal("Хафтар, حفتر, Tarhūna", Html.Text("Хафтар, حفتر, Tarhūna").ToString());

    [Fact]
    public void Numbers_and_dates_are_written_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("<i>1234.50 2016-11-29</i>", Html.Of($"<i>{1234.5:F2} {new DateOnly(2016, 11, 29):yyyy-MM-dd}</i>").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_and_tabs_stay_what_they_are() => Assert.Equal("a\n\tb\r\n", Html.Text("a\n\tb\r\n").ToString());

    [Fact]
    public void The_default_value_is_empty() => Assert.Equal("", default(Html).ToString());
}
