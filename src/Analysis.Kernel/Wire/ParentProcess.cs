using System.Globalization;
using System.Runtime.InteropServices;

namespace Analysis.Kernel.Wire;

/// <summary>The process that started this one. VS Code ends without a word, and a kernel that stays behind helps nobody.</summary>
internal static partial class ParentProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Ends when the parent has.</summary>
    public static Task WaitForEndAsync(CancellationToken cancellation) =>
        OperatingSystem.IsWindows() ? WaitForHandleAsync(cancellation) : WaitForAdoptionAsync(cancellation);

    // An orphan is adopted: its parent changes.
    private static async Task WaitForAdoptionAsync(CancellationToken cancellation)
    {
        var parent = GetParentId();
        while (GetParentId() == parent) await Task.Delay(Interval, cancellation).ConfigureAwait(false);
    }

    // Jupyter's launcher hands its children a handle of its own process.
    private static Task WaitForHandleAsync(CancellationToken cancellation)
    {
        var text = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        if (!nint.TryParse(text, CultureInfo.InvariantCulture, out var handle) || handle == 0)
            return Task.Delay(Timeout.Infinite, cancellation);
        return Task.Run(
            () =>
            {
                using var process = new ManualResetEvent(false) { SafeWaitHandle = new(handle, ownsHandle: false) };
                WaitHandle.WaitAny([process, cancellation.WaitHandle]);
            },
            cancellation);
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetParentId();
}
