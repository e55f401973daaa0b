namespace Analysis.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Source code that is run, with its outputs.</summary>
    Code,

    /// <summary>Prose in markdown.</summary>
    Markdown,

    /// <summary>Text that a converter takes as it is.</summary>
    Raw,
}
