using Analysis.Workbook.Report;

namespace Analysis.Workbook.Running;

/// <summary>Hands a run's results to the report.</summary>
internal static class RunReport
{
    private const string Folder = "report";

    /// <summary>Writes the report below the run's folder.</summary>
    /// <returns>The full path of the index.</returns>
    /// <exception cref="WorkbookException">The report cannot be written.</exception>
    public static string Write(
        RunPlan plan,
        IReadOnlyDictionary<string, string> parameters,
        IReadOnlyList<NotebookResult> results,
        DateTimeOffset started)
    {
        var summary = new ReportSummary
        {
            Corpus = parameters.GetValueOrDefault(RunPlan.CorpusParameter),
            StartedAt = started,
            Duration = DateTimeOffset.Now - started,
        };
        var folder = Path.Combine(plan.OutFolder, Folder);
        try
        {
            return ReportWriter.Write(folder, summary, [.. results.Select(Page)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException(
                ExitCode.Unreadable, $"The report cannot be written to '{folder}': {error.Message}", error);
        }
    }

    private static ReportPage Page(NotebookResult result) => new()
    {
        FileName = result.Plan.FileName,
        Notebook = result.Notebook,
        Status = result.Status,
        Duration = result.Duration,
        Failure = result.Failure is { } failure ? Failure(failure) : null,
        Folder = result.Plan.Folder,
    };

    private static ReportFailure Failure(CellFailure failure) =>
        new($"{failure.ErrorName}: {failure.Message}", failure.CellId, failure.Line);
}
