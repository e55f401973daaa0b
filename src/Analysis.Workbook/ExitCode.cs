namespace Analysis.Workbook;

/// <summary>What the workbook tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All cells ran.</summary>
    public const int Success = 0;

    /// <summary>A cell failed.</summary>
    public const int CellFailed = 1;

    /// <summary>The command line was wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>A notebook or a corpus could not be read, or the results could not be written.</summary>
    public const int Unreadable = 3;

    /// <summary>A cell ran past the time-out.</summary>
    public const int TimedOut = 4;

    /// <summary>The user stopped it: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
