namespace Analysis.Workbook.Kernels;

/// <summary>Lets one process at a time change a folder.</summary>
internal static class FolderLock
{
    private const string FileName = ".lock";
    private const int LockedOnLinux = 11;
    private const int LockedOnMacOS = 35;
    private const int LockedOnWindows = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Waits until no other process has the folder, which is made where it is missing.</summary>
    /// <returns>The lock; disposing of it gives the folder back.</returns>
    /// <exception cref="WorkbookException">Another process has had it for three minutes.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write there.</exception>
    public static async Task<FileStream> TakeAsync(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, FileName);
        var deadline = DateTime.UtcNow + Limit;
        while (true)
        {
            try
            {
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (error.HResult is LockedOnLinux or LockedOnMacOS or LockedOnWindows)
            {
                if (DateTime.UtcNow < deadline) await Task.Delay(Pause, cancellation).ConfigureAwait(false);
                else throw Busy(file, error);
            }
        }
    }

    private static WorkbookException Busy(string file, IOException error) => new(ExitCode.Unreadable,
        $"Another installation has been at work for {Limit.TotalMinutes:0} minutes: it holds '{file}'. "
        + "Wait for it, or end it, and try again.", error);
}
