namespace Analysis.Kernel.Tests.Compatibility;

public class PocketViewTests : SessionTest
{
    [Theory]
    [InlineData("div(\"a\", \"b\")", "<div>ab</div>")]
    [InlineData("div[style: \"color:red\"](\"text\", b(\"x\"))", "<div style=\"color:red\">text<b>x</b></div>")]
    [InlineData("span(\"<script>\")", "<span>&lt;script&gt;</span>")]
    [InlineData("a[href: \"x?a=1&b=\\\"2\\\"\", target: \"_blank\"](\"go\")", "<a href=\"x?a=1&amp;b=&quot;2&quot;\" target=\"_blank\">go</a>")]
    [InlineData("img[src: \"a.png\", alt: null, width: 3.5]", "<img src=\"a.png\" width=\"3.5\">")]
    [InlineData("input[type: \"checkbox\", disabled: true, @checked: false]", "<input type=\"checkbox\" disabled>")]
    [InlineData("div[@class: \"c\", data_id: 1](br, hr)", "<div class=\"c\" data-id=\"1\"><br><hr></div>")]
    [InlineData("p(HTML(\"<i>raw</i>\"))", "<p><i>raw</i></p>")]
    [InlineData("p(1.5, \" \", true, null)", "<p>1.5 true</p>")]
    [InlineData("ul(new[] { \"a\", \"b\" }.Select(x => li(x)))", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("table(thead(tr(th(\"n\"))), tbody(Enumerable.Range(1, 2).Select(n => tr(td(n)))))", "<table><thead><tr><th>n</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>")]
    [InlineData("_.mark(\"x\")", "<mark>x</mark>")]
    [InlineData("_(\"a\", b(\"c\"))", "a<b>c</b>")]
    [InlineData("tr.td(\"x\")", "<tr><td>x</td></tr>")]
    [InlineData("h1", "<h1></h1>")]
    public async Task Elements_are_written_as_code(string code, string html)
    {
        await ValueAsync("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;");
        await ValueAsync($"PocketView view = {code}; display(view); display({code}); view.Display(); Console.Write(view);");

        Assert.Equal([html, html, html], Listener.Bundles.Select(bundle => bundle["text/html"]));
        Assert.Equal("Out: " + html, Listener.Outputs[^1]);
    }

    [Fact]
    public async Task Other_values_stand_in_elements_as_they_are_shown_elsewhere()
    {
        await ValueAsync("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags; Formatter.Register<Uri>(u => $\"<u>{u.Host}</u>\", \"text/html\");");
        await ValueAsync("display(p(new Uri(\"http://example.org\"))); display(p(new { Fruit = \"a<b\" }));");

        Assert.Equal("<p><u>example.org</u></p>", Listener.Bundles[0]["text/html"]);
        Assert.StartsWith("<p><table", Listener.Bundles[1]["text/html"], StringComparison.Ordinal);
        Assert.Contains("a&lt;b", Listener.Bundles[1]["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_without_a_name_is_a_mistake()
    {
        await ValueAsync("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;");

        Assert.Equal("Brackets take attributes with their names, as in div[style: \"color:red\"], and here stands: red.", (await ErrorAsync("div[\"red\"](\"x\")")).Message);
    }
}
