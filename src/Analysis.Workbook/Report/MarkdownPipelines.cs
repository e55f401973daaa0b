using Markdig;

namespace Analysis.Workbook.Report;

/// <summary>
/// Markdown with the extensions that need neither script nor network: no embedded media players, no diagrams. Headings get their
/// ids elsewhere, because a page is made of many cells.
/// </summary>
internal static class MarkdownPipelines
{
    /// <summary>For cells: the notebook's author wrote them, HTML in them passes.</summary>
    public static readonly MarkdownPipeline Cells = Builder().UseGenericAttributes().Build();

    /// <summary>
    /// For outputs: they may hold text from articles, HTML in them is shown as text, and they set no attributes.
    /// </summary>
    public static readonly MarkdownPipeline Outputs = Builder().DisableHtml().Build();

    private static MarkdownPipelineBuilder Builder() => new MarkdownPipelineBuilder()
        .UseAlertBlocks()
        .UseAbbreviations()
        .UseCitations()
        .UseCustomContainers()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .UseFigures()
        .UseFooters()
        .UseFootnotes()
        .UseGridTables()
        .UseMathematics()
        .UsePipeTables()
        .UseListExtras()
        .UseTaskLists()
        .UseAutoLinks();
}
