using System.Text;
using Analysis.Notebooks;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Analysis.Workbook.Report;

/// <summary>What the index takes from a notebook's own words.</summary>
internal static class NotebookProse
{
    private const int LongestParagraph = 320;

    private static readonly MarkdownPipeline Pipeline = MarkdownPipelines.Cells;

    /// <summary>The text of the first heading of level 1, or null.</summary>
    public static string? Title(Notebook notebook) =>
        Blocks(notebook).OfType<HeadingBlock>()
            .Where(heading => heading.Level == 1)
            .Select(heading => Text(heading.Inline))
            .FirstOrDefault(text => text.Length > 0);

    /// <summary>The text of the first paragraph, cut at a word when it is long, or null.</summary>
    public static string? FirstParagraph(Notebook notebook)
    {
        var text = Blocks(notebook).OfType<ParagraphBlock>()
            .Select(paragraph => Text(paragraph.Inline))
            .FirstOrDefault(text => text.Length > 0);
        if (text is null || text.Length <= LongestParagraph) return text;
        var space = text.LastIndexOf(' ', LongestParagraph);
        var end = space > 0 ? space : LongestParagraph;
        if (char.IsLowSurrogate(text[end])) end--;
        return text[..end].TrimEnd(',', ';', ':', ' ') + " …";
    }

    /// <summary>Inlines as plain text: no marks, no HTML, white space in single spaces.</summary>
    public static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<Block> Blocks(Notebook notebook) =>
        notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).SelectMany(cell => Markdown.Parse(cell.Source, Pipeline));
}
