namespace Analysis.Kernel.Inspection;

/// <summary>A piece of text within a paragraph.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Style">How it is set.</param>
internal sealed record DocumentationInline(string Text, DocumentationStyle Style);
