using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>The page of one notebook.</summary>
internal static class NotebookPage
{
    /// <summary>The anchor of the page's text.</summary>
    public const string ContentId = "content";

    /// <summary>The anchor of the switch for all code; the style refers to it.</summary>
    public const string ShowCodeId = "show-code";

    private const int DeepestContents = 3;

    /// <summary>The page at an index; it must have a notebook.</summary>
    public static Html Render(ReportSummary summary, IReadOnlyList<ReportPage> pages, int index, PageNames names)
    {
        var page = pages[index];
        var notebook = page.Notebook ?? throw new ArgumentException("A page needs a notebook.", nameof(pages));
        var markdown = new MarkdownRenderer(new(names, page.Folder));
        var cells = new CellRenderer(markdown, notebook, page.Failure);
        var content = Html.Concat(notebook.Cells.Select((cell, i) => cells.Render(cell, i + 1)));
        var navigation = Navigation(pages, index, names);

        var duration = Durations.Markup(page.Duration);
        var corpus = summary.Corpus is null ? Html.Empty : Html.Of($"<span>Corpus <b dir=\"auto\">{summary.Corpus}</b></span>");
        var hasHeadline = markdown.Headings.Any(heading => heading.Level == 1);
        var headline = hasHeadline ? Html.Empty : Html.Of($"<h1 dir=\"auto\">{page.Title}</h1>\n");
        return PageFrame.Wrap($"{page.Title} – {summary.Title}", "notebook", Html.Of($"""
            <a class="skip" href="#{ContentId}">To the text</a>
            <header class="masthead">
            <a class="home" href="{ReportWriter.IndexName}">{summary.Title}</a>
            {navigation}
            </header>
            <div class="columns">
            {Contents(markdown.Headings)}
            <main id="{ContentId}">
            <div class="facts"><span class="file">{page.FileName}</span>{StatusText.Badge(page)}{duration}{corpus}
            <span>{Durations.Markup(summary.StartedAt)}</span>
            <label class="switch"><input type="checkbox" id="{ShowCodeId}"> Show all code</label></div>
            {StatusText.Failure(page, "")}
            {headline}{content}</main>
            </div>
            <footer>{navigation}</footer>
            """), content.ToString().Contains(FigureMarkup.Opening, StringComparison.Ordinal) ? ReportWriter.ChartScriptName : null);
    }

    private static Html Navigation(IReadOnlyList<ReportPage> pages, int index, PageNames names)
    {
        var previous = pages.Take(index).LastOrDefault(page => names.Of(page) is not null);
        var next = pages.Skip(index + 1).FirstOrDefault(page => names.Of(page) is not null);
        var (back, forth) = (Step(previous, "prev", "← ", ""), Step(next, "next", "", " →"));
        return Html.Of($"""
            <nav aria-label="Notebooks">{back}<a href="{ReportWriter.IndexName}">Overview</a>{forth}</nav>
            """);

        Html Step(ReportPage? page, string relation, string before, string after) => page is null ? Html.Empty
            : Html.Of($"<a rel=\"{relation}\" href=\"{PageNames.Href(names.Of(page)!)}\">{before}{page.Title}{after}</a>");
    }

    private static Html Contents(IReadOnlyList<Heading> headings)
    {
        var title = headings.FirstOrDefault(heading => heading.Level == 1);
        var entries = headings.Where(heading => heading != title).Where(IsInContents).ToList();
        if (entries.Count < 2) return Html.Empty;
        return Html.Of($"""
            <nav class="contents" aria-label="Contents"><p>Contents</p><ol>
            {Html.Concat(entries.Select(Entry))}</ol></nav>
            """);
    }

    private static bool IsInContents(Heading heading) => heading.Level <= DeepestContents && heading.Text.Length > 0;

    private static Html Entry(Heading heading)
    {
        var link = Html.Of($"<a href=\"#{Uri.EscapeDataString(heading.Id)}\">{heading.Text}</a>");
        return Html.Of($"<li class=\"level-{heading.Level}\">{link}</li>\n");
    }
}
