namespace Analysis.Kernel.Inspection;

/// <summary>What is written about a parameter or an exception.</summary>
/// <param name="Name">The name of either.</param>
/// <param name="Text">What is written.</param>
internal sealed record DocumentationEntry(string Name, IReadOnlyList<DocumentationBlock> Text);
