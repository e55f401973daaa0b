namespace Analysis.Workbook.Kernels;

/// <summary>The systems whose folders differ.</summary>
internal enum Platform
{
    /// <summary>Linux, and every Unix that keeps to its folders.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
