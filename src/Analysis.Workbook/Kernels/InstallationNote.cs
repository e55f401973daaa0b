namespace Analysis.Workbook.Kernels;

/// <summary>By what 'kernel install' recognises its own kernels: it stands in the metadata of kernel.json.</summary>
/// <param name="Version">The kernel's version.</param>
/// <param name="Content">The fingerprint of the program's folder.</param>
internal sealed record InstallationNote(string Version, string Content)
{
    /// <summary>The note's name in the metadata.</summary>
    public const string Key = "analysis_kernel";
}
