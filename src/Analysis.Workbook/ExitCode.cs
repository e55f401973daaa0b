namespace Analysis.Workbook;

/// <summary>What the workbook tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All cells ran, or the command did what it was asked for.</summary>
    public const int Success = 0;

    /// <summary>A cell failed.</summary>
    public const int CellFailed = 1;

    /// <summary>The doctor found something wrong with the kernel, or the check something that would spoil an analysis of the corpus.</summary>
    public const int SomethingWrong = 1;

    /// <summary>The command line was wrong, or asks for what is refused.</summary>
    public const int WrongUsage = 2;

    /// <summary>A notebook or a corpus could not be read, or the results, the export or the kernel could not be written.</summary>
    public const int Unreadable = 3;

    /// <summary>A cell ran past the time-out.</summary>
    public const int TimedOut = 4;

    /// <summary>The user stopped it: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
