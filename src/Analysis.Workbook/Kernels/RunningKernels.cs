using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Kernels;

/// <summary>The kernels that run on this machine, whoever started them.</summary>
internal static class RunningKernels
{
    /// <summary>
    /// The full paths of their programs. Null when one runs whose program may not be known, another user's for example.
    /// </summary>
    public static IReadOnlyList<string>? Programs()
    {
        var files = new List<string>();
        foreach (var process in Process.GetProcessesByName(Path.GetFileNameWithoutExtension(KernelExecutable.Name + ".")))
        {
            using (process)
            {
                try
                {
                    if (ProgramOf(process) is { } file) files.Add(file);
                }
                catch (InvalidOperationException)
                {
                    // It has ended meanwhile.
                }
                catch (Exception error) when (error is UnauthorizedAccessException or Win32Exception)
                {
                    return null;
                }
            }
        }

        return files;
    }

    private static string? ProgramOf(Process process)
    {
        if (!OperatingSystem.IsLinux()) return process.MainModule?.FileName;
        try
        {
            var link = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/exe");
            return File.ResolveLinkTarget(link, returnFinalTarget: false)?.FullName;
        }
        catch (IOException)
        {
            // It has ended; its parent has not yet asked how.
            return null;
        }
    }
}
