using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DotNet.Interactive;

/// <summary>A formula as a value, on a line of its own: <c>(MathString)@"\frac{a}{b}"</c>.</summary>
/// <param name="value">The formula in LaTeX, without dollar signs.</param>
[SuppressMessage("Usage", "CA2225", Justification = "The constructor is the other way to make one.")]
public class MathString(string value) : LaTeXString($"$${value}$$")
{
    /// <summary>Takes text as a formula.</summary>
    public static implicit operator MathString(string source) => new(source);
}
