namespace Analysis.Kernel.Completion;

/// <summary>How likely a candidate is where several kinds can stand, the likeliest first.</summary>
internal enum CandidateRank
{
    /// <summary>What only this place asks for: a named argument, a property to initialise, a value of the expected enum.</summary>
    Expected,

    /// <summary>What is declared around the cursor: locals and parameters.</summary>
    Near,

    /// <summary>What cells have declared, and the members of a type.</summary>
    Own,

    /// <summary>Extension methods.</summary>
    Extension,

    /// <summary>Words of the language.</summary>
    Keyword,

    /// <summary>Types and namespaces.</summary>
    Type,

    /// <summary>What every object has.</summary>
    Object,
}
