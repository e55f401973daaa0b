namespace Analysis.Corpora.Pages;

/// <summary>What a line of a page looks like on its own.</summary>
internal enum BlockKind
{
    /// <summary>Running text: sentences, mostly outside links.</summary>
    Text,

    /// <summary>A heading below the headline.</summary>
    Heading,

    /// <summary>A short line that is no sentence.</summary>
    Short,

    /// <summary>A line that is mostly a link.</summary>
    Link,

    /// <summary>A line that asks, counts or points elsewhere: 'Advertisement', 'Sign up for our newsletter', 'Read more: ...'.</summary>
    Prompt,
}
