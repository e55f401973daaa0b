namespace Analysis.Corpora.Duplicates;

/// <summary>Which of several copies stands for the story.</summary>
public enum StoryLead
{
    /// <summary>The one with the earliest date; where dates are equal or missing, the longest, then the first by id.</summary>
    Earliest,

    /// <summary>The one with most words; among equals the earliest, then the first by id.</summary>
    Longest,
}
