namespace Analysis.Workbook.Kernels;

/// <summary>A kernel in one of the folders that Jupyter searches.</summary>
/// <param name="Spec">The kernel.</param>
/// <param name="HiddenBy">The kernel of the same name in a folder that is searched before; null when this one is seen.</param>
internal sealed record FoundKernel(KernelSpec Spec, KernelSpec? HiddenBy)
{
    /// <summary>All kernels of these data folders, by name, and for each name in the order of the folders.</summary>
    /// <param name="search">Data folders in the order in which they are searched.</param>
    public static IReadOnlyList<FoundKernel> In(IEnumerable<string> search)
    {
        var seen = new Dictionary<string, KernelSpec>(StringComparer.Ordinal);
        var found = new List<FoundKernel>();
        foreach (var spec in search.SelectMany(KernelSpecReader.All))
        {
            found.Add(new(spec, seen.GetValueOrDefault(spec.Name)));
            seen.TryAdd(spec.Name, spec);
        }

        return [.. found.OrderBy(kernel => kernel.Spec.Name, StringComparer.Ordinal)];
    }
}
