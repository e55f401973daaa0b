using System.Globalization;
using Analysis.Display;
using Analysis.Notebooks;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Report;

/// <summary>How a notebook's run went, in words.</summary>
internal static class StatusText
{
    /// <summary>The status as a coloured word; the word says it without the colour.</summary>
    public static Html Badge(ReportPage page) => page.Status switch
    {
        RunStatus.Succeeded => Html.Of($"<span class=\"status ok\">All cells ran</span>"),
        RunStatus.Failed => Html.Of($"<span class=\"status failed\">Failed</span>"),
        RunStatus.TimedOut => Html.Of($"<span class=\"status failed\">Timed out</span>"),
        _ => Html.Of($"<span class=\"status idle\">Not run</span>"),
    };

    /// <summary>Where and why it stopped, with a link to the cell; empty when it did not.</summary>
    /// <param name="page">The notebook.</param>
    /// <param name="file">The address of its page, empty on the page itself, null when there is none.</param>
    public static Html Failure(ReportPage page, string? file)
    {
        if (page.Failure is not { } failure) return Html.Empty;
        var place = Place(page, failure);
        var linked = place.Length == 0 ? Html.Empty
            : file is null ? Html.Of($"{place}: ")
            : Html.Of($"<a href=\"{file}#{CellRenderer.Anchor(failure.CellId!)}\">{place}</a>: ");
        return Html.Of($"<p class=\"failure\">{linked}<span dir=\"auto\">{AnsiText.Render(failure.Message)}</span></p>");
    }

    private static string Place(ReportPage page, ReportFailure failure)
    {
        var number = CellNumber(page.Notebook, failure.CellId);
        return number is null ? ""
            : failure.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"Cell {number}, line {line}")
            : string.Create(CultureInfo.InvariantCulture, $"Cell {number}");
    }

    private static int? CellNumber(Notebook? notebook, string? id)
    {
        for (var i = 0; id is not null && i < notebook?.Cells.Count; i++)
            if (notebook.Cells[i].Id == id) return i + 1;
        return null;
    }
}
