using Analysis.Notebooks;
using Analysis.Workbook.Report;
using static Analysis.Workbook.Tests.Report.ReportSamples;

namespace Analysis.Workbook.Tests.Report;

public class OutputRendererTests
{
    [Fact]
    public void Html_is_shown_as_it_is_in_a_box_that_scrolls() =>
        AssertShown("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Result\"><table><tr><td>1</td></tr></table></div>",
            Value("text/html", "<table><tr><td>1</td></tr></table>"));

    [Fact]
    public void The_richest_representation_is_shown_and_no_other()
    {
        var shown = Shown(new DisplayOutput(MimeData.Of([new("text/plain", "poor"), new("text/html", "<i>rich</i>"), new("image/png", "AAAA")])));

        Assert.Contains("<i>rich</i>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("poor", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_is_escaped_and_finds_its_own_direction() => AssertShown("dir=\"auto\"", Value("text/plain", "حفتر"));

    [Fact]
    public void Markdown_is_rendered_and_html_in_it_is_text()
    {
        var shown = Shown(Value("text/markdown", "**bold** <u>under</u> [x](javascript:alert(1)) [y](JAVA&#10;SCRIPT:alert(1))"));

        Assert.Contains("<strong>bold</strong> &lt;u&gt;under&lt;/u&gt; <a href=\"#\">x</a>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("script:", shown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Markdown_that_was_put_out_sets_no_attributes() =>
        Assert.DoesNotMatch("<[^>]*onclick", Shown(Value("text/markdown", "[x](y){onclick=\"alert(1)\"}\n\n# H {onclick=\"alert(1)\"}")));

    [Fact]
    public void Markup_cannot_hide_in_a_drawing()
    {
        var shown = Shown(Value("image/svg+xml", """
            <svg xmlns="http://www.w3.org/2000/svg"><title><![CDATA[><b id="hidden">]]></title><!--><b id="hidden"> -->
            <set attributeName="href" values="x;javascript:a()"/></svg>
            """));

        Assert.Contains("<title>&gt;&lt;b id=\"hidden\"&gt;</title>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<b id", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_part_of_the_page() =>
        AssertShown("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"A &lt;bar&gt; chart\">",
            new DisplayOutput(MimeData.Of([new("image/png", "iVBO\nRw0KGgo=\n"), new("text/plain", "A <bar> chart")])));

    [Fact]
    public void A_drawing_is_part_of_the_page_without_what_runs()
    {
        var shown = Shown(Value("image/svg+xml", """
            <?xml version="1.0"?><!DOCTYPE svg>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="a()">
            <script>a()</script><a xlink:href=" java&#10;script:a()"><title>Libya</title><rect width="3" /></a></svg>
            """));

        Assert.Contains("<title>Libya</title><rect width=\"3\" />", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("a()", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<?xml", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_that_is_no_svg_gives_way_to_the_next_representation() =>
        AssertShown(">instead</pre>", new DisplayOutput(MimeData.Of([new("image/svg+xml", "<svg>"), new("text/plain", "instead")])));

    [Fact]
    public void Json_is_indented_and_its_letters_stay_letters() =>
        AssertShown("{\n  &quot;name&quot;: &quot;Хафтар&quot;\n}", Value("application/json", """{"name":"Хафтар"}"""));

    [Fact]
    public void Json_of_an_unknown_kind_gives_way_to_plain_text() =>
        AssertShown(">a chart</pre>", new DisplayOutput(MimeData.Of([new("application/vnd.x+json", "{}"), new("text/plain", "a chart")])));

    [Fact]
    public void Standard_error_is_told_apart()
    {
        AssertShown("<div class=\"output stdout\"><pre", new StreamOutput(StreamOutput.StandardOutput, "x"));
        AssertShown("<div class=\"output stderr\"><p class=\"label\">Messages (standard error)</p><pre", new StreamOutput(StreamOutput.StandardError, "x"));
    }

    [Fact]
    public void What_cannot_be_shown_is_named() =>
        AssertShown("A result of the type application/x-thing, which this report cannot show.", Value("application/x-thing", "?"));

    [Fact]
    public void An_output_of_an_unknown_kind_is_named()
    {
        var notebook = Notebooks.Notebook.Parse("""
            {"cells": [{"cell_type": "code", "source": "x", "outputs": [{"output_type": "hologram"}]}], "nbformat": 4, "nbformat_minor": 4}
            """, "a.ipynb");

        Assert.Contains("An output of the kind 'hologram', which this report cannot show.",
            Render(new ReportPage { FileName = "a.ipynb", Notebook = notebook }), StringComparison.Ordinal);
    }

    private static void AssertShown(string expected, CellOutput output) => Assert.Contains(expected, Shown(output), StringComparison.Ordinal);

    private static string Shown(CellOutput output) => Render(Code("x", output));
}
