namespace Analysis.Workbook.Kernels;

/// <summary>What an uninstallation did.</summary>
/// <param name="Spec">The kernel that is gone.</param>
/// <param name="Restored">Where the kernel is that had made room for it; null when there was none.</param>
/// <param name="IsProgramGone">Whether no other kernel needs its program, and nobody runs it.</param>
internal sealed record RemovedKernel(KernelSpec Spec, string? Restored, bool IsProgramGone);
