using System.Globalization;

namespace Analysis.Workbook.Kernels;

/// <summary>
/// Kernels that had to make room, kept beside the folder 'kernels', where Jupyter does not look. Each is called as it was, with a
/// '~' and a number, which rises: the highest was replaced last.
/// </summary>
internal static class ReplacedKernels
{
    private const string Name = "kernels-replaced";

    /// <summary>Moves a kernel's folder away.</summary>
    /// <returns>Where it is now.</returns>
    public static string Keep(string data, string folder)
    {
        var replaced = Path.Combine(data, Name);
        Directory.CreateDirectory(replaced);
        var name = Path.GetFileName(folder);
        var number = 1 + Numbers(replaced, name).DefaultIfEmpty(0).Max();
        var kept = Path.Combine(replaced, string.Create(CultureInfo.InvariantCulture, $"{name}~{number}"));
        Move(folder, kept);
        return kept;
    }

    /// <summary>Puts the kernel back that was replaced last, and removes the folder of such kernels with its last one.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="name">The kernel's name, which no kernel there has now.</param>
    /// <returns>Where it is now; null when none of this name was replaced.</returns>
    public static string? Restore(string data, string name)
    {
        var replaced = Path.Combine(data, Name);
        if (!Directory.Exists(replaced)) return null;
        var last = Directory.EnumerateFileSystemEntries(replaced)
            .Where(entry => NumberOf(Path.GetFileName(entry), name) is not null)
            .MaxBy(entry => NumberOf(Path.GetFileName(entry), name));
        if (last is null) return null;

        var restored = Path.Combine(JupyterFolders.KernelsIn(data), Path.GetFileName(last).Split('~')[0]);
        Move(last, restored);
        if (!Directory.EnumerateFileSystemEntries(replaced).Any()) Directory.Delete(replaced);
        return restored;
    }

    private static IEnumerable<int> Numbers(string replaced, string name) =>
        Directory.EnumerateFileSystemEntries(replaced).Select(entry => NumberOf(Path.GetFileName(entry), name)).OfType<int>();

    private static int? NumberOf(string entry, string name)
    {
        var parts = entry.Split('~');
        var isOfName = parts.Length == 2 && string.Equals(parts[0], name, StringComparison.OrdinalIgnoreCase);
        return isOfName && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // A file in a kernel's place is no kernel, and kept all the same.
    private static void Move(string from, string to)
    {
        if (File.Exists(from)) File.Move(from, to);
        else Directory.Move(from, to);
    }
}
