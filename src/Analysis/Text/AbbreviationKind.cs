namespace Analysis.Text;

/// <summary>What a word before a full stop says about the end of the sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>It is no abbreviation.</summary>
    None,

    /// <summary>A name follows: Mr., Gen., Mt.</summary>
    Title,

    /// <summary>A single capital letter.</summary>
    Initial,

    /// <summary>An abbreviation only before a number: No., p.</summary>
    BeforeNumber,

    /// <summary>a.m. and p.m.</summary>
    Hour,

    /// <summary>The sentence may end with it or go on: Co., Nov., U.S.</summary>
    Either,
}
