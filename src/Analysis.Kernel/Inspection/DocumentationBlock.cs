namespace Analysis.Kernel.Inspection;

/// <summary>What stands one below the other in documentation.</summary>
internal abstract record DocumentationBlock
{
    private DocumentationBlock()
    {
    }

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(IReadOnlyList<DocumentationInline> Pieces) : DocumentationBlock;

    /// <summary>Code on lines of its own.</summary>
    public sealed record Code(string Text) : DocumentationBlock;

    /// <summary>A list, numbered or not.</summary>
    public sealed record List(bool IsNumbered, IReadOnlyList<IReadOnlyList<DocumentationBlock>> Items) : DocumentationBlock;
}
