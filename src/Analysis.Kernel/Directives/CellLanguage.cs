namespace Analysis.Kernel.Directives;

/// <summary>What a part of a cell is written in.</summary>
public enum CellLanguage
{
    /// <summary>C#, which is run.</summary>
    CSharp,

    /// <summary>Markdown, which is shown.</summary>
    Markdown,

    /// <summary>HTML, which is shown.</summary>
    Html,
}
