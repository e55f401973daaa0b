using System.Diagnostics;

namespace Analysis.Workbook.Tests.Running;

public class InterruptTests : WorkbookTest
{
    [SkippableFact]
    public async Task Ctrl_C_ends_a_run_at_once_and_leaves_nothing_half_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        WriteNotebook("1-quick.ipynb", "1");
        WriteNotebook("2-loop.ipynb", "System.IO.File.WriteAllText(\"started.txt\", Environment.ProcessId.ToString()); while (true) { }");
        var started = Path.Combine(Folder, "notebooks", "started.txt");

        using var workbook = WorkbookProcess.Start(Folder, "run");
        while (!File.Exists(started) || new FileInfo(started).Length == 0) await Task.Delay(50);
        var kernel = int.Parse(File.ReadAllText(started), System.Globalization.CultureInfo.InvariantCulture);
        var clock = Stopwatch.StartNew();
        Process.Start("kill", ["-INT", workbook.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        var outcome = await WorkbookProcess.EndAsync(workbook);

        // The figure is 2 s; a test asserts ten times that.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
        outcome.Expect(130);
        Assert.Equal("Stopped. What had been written before stays; the notebook that ran was not written.\n", outcome.Errors);
        Assert.Equal(["1-quick.ipynb"], Directory.EnumerateFileSystemEntries(Path.Combine(Folder, "artifacts")).Select(Path.GetFileName));
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(kernel));
    }

    [SkippableFact]
    public async Task A_kernel_ends_when_the_workbook_is_killed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        WriteNotebook("loop.ipynb", "System.IO.File.WriteAllText(\"started.txt\", Environment.ProcessId.ToString()); while (true) { }");
        var started = Path.Combine(Folder, "notebooks", "started.txt");

        using var workbook = WorkbookProcess.Start(Folder, "run");
        while (!File.Exists(started) || new FileInfo(started).Length == 0) await Task.Delay(50);
        var kernel = int.Parse(File.ReadAllText(started), System.Globalization.CultureInfo.InvariantCulture);
        workbook.Kill();
        await workbook.WaitForExitAsync();

        for (var i = 0; i < 100 && Exists(kernel); i++) await Task.Delay(50);
        Assert.False(Exists(kernel), "The kernel outlived the workbook by five seconds.");
    }

    private static bool Exists(int process)
    {
        try
        {
            Process.GetProcessById(process).Dispose();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
