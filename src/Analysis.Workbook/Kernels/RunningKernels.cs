using System.ComponentModel;
using System.Diagnostics;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Kernels;

/// <summary>The kernels that run on this machine, whoever started them.</summary>
internal static class RunningKernels
{
    /// <summary>
    /// The full paths of their programs. Null when one runs whose program cannot be told, another user's for example.
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
                    if (process.MainModule?.FileName is not { } file) return null;
                    files.Add(file);
                }
                catch (InvalidOperationException)
                {
                    // It has ended meanwhile.
                }
                catch (Win32Exception)
                {
                    return null;
                }
            }
        }

        return files;
    }
}
