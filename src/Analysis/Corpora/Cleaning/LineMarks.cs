namespace Analysis.Corpora.Cleaning;

/// <summary>Marks by which a line gives itself away.</summary>
[Flags]
internal enum LineMarks
{
    None = 0,
    Colon = 1,
    Slash = 2,
    Parenthesis = 4,
    Bracket = 8,

    /// <summary>What separates the items of a menu.</summary>
    Bar = 16,
    Quote = 32,
    Copyright = 64,
    At = 128,
    Question = 256,
    Arrow = 512,

    /// <summary>Four digits in a row that can be a year, and no fifth.</summary>
    Year = 1024,
}
