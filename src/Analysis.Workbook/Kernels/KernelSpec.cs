namespace Analysis.Workbook.Kernels;

/// <summary>A kernel as its folder describes it to Jupyter.</summary>
internal sealed record KernelSpec
{
    /// <summary>The file that makes a folder a kernel.</summary>
    public const string FileName = "kernel.json";

    /// <summary>Its name: the folder's, in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>The full path of its folder.</summary>
    public required string Folder { get; init; }

    /// <summary>What is wrong with its kernel.json, as a clause without an end; null when it can be used.</summary>
    public string? Fault { get; init; }

    /// <summary>The name that users read.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The language of its cells.</summary>
    public string Language { get; init; } = "";

    /// <summary>The program and its arguments, as a client starts them.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Variables that a client sets for the program.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>How a client interrupts it: 'signal' unless the file says 'message'.</summary>
    public string InterruptMode { get; init; } = "signal";

    /// <summary>What 'kernel install' noted about itself; null for a kernel that something else installed.</summary>
    public InstallationNote? Note { get; init; }

    /// <summary>Whether 'kernel install' made it.</summary>
    public bool IsOurs => Note is not null;

    /// <summary>The program; null where the file names none.</summary>
    public string? Program => Arguments.Count > 0 ? Arguments[0] : null;

    /// <summary>The full path of its kernel.json.</summary>
    public string File => Path.Combine(Folder, FileName);
}
