namespace Analysis;

/// <summary>Whether words are counted by their stems: 'visit', 'visits' and 'visited' as one.</summary>
public enum Stemming
{
    /// <summary>Each form by itself.</summary>
    None,

    /// <summary>By the stems of <see cref="Text.EnglishStemmer"/>; made for lower case.</summary>
    Porter2,
}
