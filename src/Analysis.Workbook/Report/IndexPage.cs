using System.Globalization;
using Analysis.Display;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Report;

/// <summary>The page that one opens first: what was run on what, when, and how it went.</summary>
internal static class IndexPage
{
    private static readonly (RunStatus Status, string Word)[] Bad =
        [(RunStatus.Failed, "failed"), (RunStatus.TimedOut, "timed out"), (RunStatus.NotRun, "not run")];

    /// <summary>The page, with an entry for each notebook, also for those that have no page.</summary>
    public static Html Render(ReportSummary summary, IReadOnlyList<ReportPage> pages, PageNames names)
    {
        var when = Durations.Markup(summary.StartedAt);
        var duration = Durations.Markup(summary.Duration);
        var corpus = summary.Corpus is { } folder
            ? Html.Of($"<dt>Corpus</dt><dd class=\"path\" dir=\"auto\">{folder}</dd>\n")
            : Html.Empty;
        return PageFrame.Wrap(summary.Title, "index", Html.Of($"""
            <main id="content">
            <header class="front">
            <h1 dir="auto">{summary.Title}</h1>
            <dl>
            {corpus}<dt>Run</dt><dd>{when}, in {duration}</dd>
            <dt>Result</dt><dd>{Outcome(pages)}</dd>
            </dl>
            </header>
            <ol class="notebooks">
            {Html.Concat(pages.Select(page => Entry(page, names)))}</ol>
            </main>
            """));
    }

    private static Html Entry(ReportPage page, PageNames names)
    {
        var file = names.Of(page) is { } name ? PageNames.Href(name) : null;
        var title = file is null ? Html.Of($"{page.Title}") : Html.Of($"<a href=\"{file}\">{page.Title}</a>");
        var paragraph = page.Notebook is { } notebook ? NotebookProse.FirstParagraph(notebook) : null;
        var duration = Durations.Markup(page.Duration);
        var text = paragraph is null ? Html.Empty : Html.Of($"<p class=\"lead\" dir=\"auto\">{paragraph}</p>\n");
        return Html.Of($"""
            <li>
            <h2 dir="auto">{title}</h2>
            {text}{StatusText.Failure(page, file)}
            <p class="facts">{StatusText.Badge(page)}{duration}<span class="file">{page.FileName}</span></p>
            </li>

            """);
    }

    private static Html Outcome(IReadOnlyList<ReportPage> pages)
    {
        if (pages.Count == 0) return Html.Of($"No notebook was run.");
        var succeeded = pages.Count(page => page.Status == RunStatus.Succeeded);
        if (succeeded == 1 && pages.Count == 1) return Html.Of($"The notebook ran to the end.");
        if (succeeded == pages.Count) return Html.Of($"All {succeeded} notebooks ran to the end.");

        var others = string.Join(", ", Bad
            .Select(kind => (Count: pages.Count(page => page.Status == kind.Status), kind.Word))
            .Where(kind => kind.Count > 0)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {kind.Word}")));
        return Html.Of($"{succeeded} of {pages.Count} notebooks ran to the end; <strong class=\"bad\">{others}</strong>.");
    }
}
