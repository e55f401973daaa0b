namespace Analysis.Text;

/// <summary>The values of the Unicode property Sentence_Break, under its names.</summary>
internal enum SentenceBreakClass : byte
{
    Other,
    CR,
    LF,
    Sep,
    Extend,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    SContinue,
    STerm,
    Close,
}
