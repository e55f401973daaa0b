using Analysis.Workbook.Running;

namespace Analysis.Workbook.Progress;

/// <summary>Who is told how far a run is.</summary>
internal interface IRunProgress
{
    /// <summary>A notebook begins.</summary>
    void NotebookStarted(string name, int cells);

    /// <summary>A cell begins; cells are numbered from 1 among those that run.</summary>
    void CellStarted(int cell, string firstLine);

    /// <summary>A long operation within the cell got further.</summary>
    void Working(string title, double fraction);

    /// <summary>A cell ended.</summary>
    void CellEnded(int cell, TimeSpan duration, bool succeeded);

    /// <summary>A notebook ended.</summary>
    void NotebookEnded(NotebookResult result);
}
