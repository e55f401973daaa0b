using System.Globalization;
using Analysis.Display;
using Analysis.Notebooks;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Analysis.Workbook.Report;

/// <summary>The markdown of one page as HTML. It collects the headings on the way.</summary>
internal sealed class MarkdownRenderer
{
    private readonly PageLinks _links;
    private readonly List<Heading> _headings = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal) { NotebookPage.ContentId, NotebookPage.ShowCodeId };
    private int _footnoted;

    public MarkdownRenderer(PageLinks links) => _links = links;

    /// <summary>The headings of the cells rendered so far.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>A markdown cell. HTML in it is its author's and passes.</summary>
    public Html Cell(NotebookCell cell)
    {
        var document = Markdown.Parse(cell.Source, MarkdownPipelines.Cells);
        foreach (var heading in document.Descendants<HeadingBlock>()) Anchor(heading);
        return Render(document, MarkdownPipelines.Cells, cell);
    }

    /// <summary>Markdown that a cell put out. HTML in it is shown as text.</summary>
    public Html Output(string markdown)
    {
        var document = Markdown.Parse(markdown, MarkdownPipelines.Outputs);
        return Render(document, MarkdownPipelines.Outputs, null);
    }

    private Html Render(MarkdownDocument document, MarkdownPipeline pipeline, NotebookCell? cell)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url; // Extensions may compute an address late.
            link.GetDynamicUrl = null;
            link.Url = link.IsImage ? _links.Image(url, cell) : _links.Link(url);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail))
            link.Url = _links.Link(link.Url);

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(text);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new MarkdownCodeBlock());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTable());
        renderer.Render(document);
        return Html.Raw(WithOwnFootnotes(document, text.ToString()));
    }

    // Jupyter's rule, so that links inside a notebook lead to the same headings here.
    private void Anchor(HeadingBlock heading)
    {
        var text = NotebookProse.Text(heading.Inline);
        var given = heading.TryGetAttributes()?.Id;
        var stem = given ?? (text.Length == 0 ? "section" : text.Replace(' ', '-'));
        var id = stem;
        for (var i = 1; !_ids.Add(id); i++) id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}");
        heading.GetAttributes().Id = id;
        _headings.Add(new(heading.Level, text, id));
    }

    // Markdig numbers footnotes from 1 in every cell: without a number of the cell, the second note 1 would lead to the first.
    private string WithOwnFootnotes(MarkdownDocument document, string html)
    {
        if (!document.Descendants<FootnoteGroup>().Any()) return html;
        var cell = string.Create(CultureInfo.InvariantCulture, $"{++_footnoted}-");
        foreach (var anchor in (ReadOnlySpan<string>)["id=\"fn:", "id=\"fnref:", "href=\"#fn:", "href=\"#fnref:"])
            html = html.Replace(anchor, anchor + cell, StringComparison.Ordinal);
        return html;
    }

    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class MarkdownCodeBlock : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            if (block is not FencedCodeBlock { Info: { } info } || !CSharpHighlighter.IsCSharp(info))
            {
                base.Write(renderer, block);
                return;
            }

            var lines = CSharpHighlighter.Lines(block.Lines.ToString());
            renderer.Write(Html.Of($"<pre class=\"source\"><code>{lines}</code></pre>\n").ToString());
        }
    }
}
