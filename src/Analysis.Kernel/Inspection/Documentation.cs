namespace Analysis.Kernel.Inspection;

/// <summary>What is written about a member.</summary>
internal sealed record Documentation
{
    /// <summary>Nothing is written.</summary>
    public static Documentation Empty { get; } = new();

    /// <summary>What it is or does.</summary>
    public IReadOnlyList<DocumentationBlock> Summary { get; init; } = [];

    /// <summary>Its parameters and type parameters, by name.</summary>
    public IReadOnlyList<DocumentationEntry> Parameters { get; init; } = [];

    /// <summary>What it returns, or what a property holds.</summary>
    public IReadOnlyList<DocumentationBlock> Returns { get; init; } = [];

    /// <summary>What it throws, by the exception's type.</summary>
    public IReadOnlyList<DocumentationEntry> Exceptions { get; init; } = [];

    /// <summary>What else is to know.</summary>
    public IReadOnlyList<DocumentationBlock> Remarks { get; init; } = [];

    /// <summary>How it is used.</summary>
    public IReadOnlyList<DocumentationBlock> Example { get; init; } = [];
}
