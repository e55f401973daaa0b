namespace Analysis.Text.Words;

/// <summary>How letters are counted, for who does not want to look each of them up.</summary>
internal enum LetterFolding
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>In lower case.</summary>
    Case,

    /// <summary>As only the table knows.</summary>
    Table,
}
