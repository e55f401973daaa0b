using System.IO.Enumeration;

namespace Analysis.Terms;

/// <summary>Part of a word as it is counted: '*' stands for any characters, '?' for one, everything else for itself.</summary>
internal readonly struct WordGlob(string glob)
{
    // A backslash would take the sense from a '*' behind it.
    private readonly string _expression = glob.Replace("\\", "\\\\", StringComparison.Ordinal);

    /// <summary>What every match begins with.</summary>
    public string Start { get; } = glob[..glob.AsSpan().IndexOfAny('*', '?')];

    /// <summary>Whether a word, as it is counted, is one of those meant.</summary>
    public bool Matches(ReadOnlySpan<char> word) => FileSystemName.MatchesSimpleExpression(_expression, word, ignoreCase: false);
}
