namespace Analysis.Workbook.Kernels;

/// <summary>What an installation is asked to do.</summary>
internal sealed record InstallOptions
{
    /// <summary>The kernel's name, as notebooks carry it.</summary>
    public string Name { get; init; } = KernelName.Default;

    /// <summary>The name that users read in the list of kernels.</summary>
    public string DisplayName { get; init; } = ".NET (C#)";

    /// <summary>The folder of a Python environment or the like to install into; null for the user's own folders.</summary>
    public string? Prefix { get; init; }

    /// <summary>Whether a kernel of the name that something else installed has to make room.</summary>
    public bool Replace { get; init; }
}
