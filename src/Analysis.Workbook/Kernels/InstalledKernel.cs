namespace Analysis.Workbook.Kernels;

/// <summary>What an installation did.</summary>
/// <param name="Spec">The kernel, as it is now.</param>
/// <param name="WasOurs">Whether it took the place of an earlier installation of the workbook's.</param>
/// <param name="Kept">Where the kernel is that had to make room; null when there was none.</param>
internal sealed record InstalledKernel(KernelSpec Spec, bool WasOurs, string? Kept);
