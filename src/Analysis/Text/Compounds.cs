using System.Collections;

namespace Analysis;

/// <summary>
/// Expressions of several words that are counted as one: 'arms embargo' as 'arms_embargo'. They are matched as words are counted, in
/// whatever case they are printed, from left to right, the longest first, and within sentences where these are known. A comma between
/// the words does not keep them apart. Immutable; equal where the expressions are the same.
/// </summary>
/// <example><code>var tokens = corpus.Tokenize(new() { Compounds = Compounds.Of("arms embargo", "Government of National Accord") });</code></example>
public sealed class Compounds : IReadOnlyCollection<string>, IEquatable<Compounds>
{
    private readonly string[] _expressions;

    private Compounds(IEnumerable<string> expressions) =>
        _expressions = [.. expressions.Select(Checked).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>No expression.</summary>
    public static Compounds None { get; } = new([]);

    /// <summary>The number of expressions.</summary>
    public int Count => _expressions.Length;

    /// <summary>A list of one's own.</summary>
    /// <param name="expressions">Words as a text would print them, blanks between them. One that is a single word changes nothing.</param>
    /// <exception cref="ArgumentException">There is neither letter nor digit in one of them.</exception>
    public static Compounds Of(params IEnumerable<string> expressions) => new(expressions);

    /// <summary>A list from a file in UTF-8, an expression a line. Empty lines and those that begin with '#' are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A line is no expression; the message names the file and the line.</exception>
    public static Compounds Load(string path) => new(Text.Joining.CompoundFile.Read(path));

    /// <summary>These expressions and some more.</summary>
    /// <exception cref="ArgumentException">There is neither letter nor digit in one of them.</exception>
    public Compounds With(params IEnumerable<string> expressions) => new(_expressions.Concat(expressions));

    /// <summary>True for the same expressions.</summary>
    public bool Equals(Compounds? other) => other is not null && _expressions.AsSpan().SequenceEqual(other._expressions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Compounds);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var expression in _expressions) hash.Add(expression, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>The expressions in ordinal order.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_expressions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An expression with one blank between its words.</summary>
    private static string Checked(string expression) => expression.Any(char.IsLetterOrDigit)
        ? string.Join(' ', expression.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : throw new ArgumentException($"'{expression}' has no word. Give words as a text prints them: 'arms embargo'.", nameof(expression));
}
