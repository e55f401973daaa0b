namespace Analysis.Kernel.Inspection;

/// <summary>How a piece of documentation is set.</summary>
internal enum DocumentationStyle
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>A name or a piece of code.</summary>
    Code,

    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Italic.</summary>
    Emphasis,

    /// <summary>An address on the web.</summary>
    Address,
}
