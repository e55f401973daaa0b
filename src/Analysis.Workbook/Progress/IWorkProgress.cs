namespace Analysis.Workbook.Progress;

/// <summary>Who is told how far a command is that works on a corpus.</summary>
internal interface IWorkProgress
{
    /// <summary>A step begins.</summary>
    /// <param name="title">What is being done: 'Reading articles'.</param>
    /// <returns>Told the share that is done, from 0 to 1; null where nobody looks.</returns>
    IProgress<double>? Begin(string title);
}
