using System.Diagnostics.CodeAnalysis;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>A formula in LaTeX, which clients typeset on a line of its own: <c>(MathString)@"\frac{a}{b}"</c>.</summary>
/// <param name="Text">The formula, without dollar signs.</param>
[SuppressMessage("Usage", "CA2225", Justification = "The constructor is the other way to make one.")]
public sealed record MathString(string Text) : IDisplayable
{
    /// <summary>Takes text as a formula.</summary>
    public static implicit operator MathString(string text) => new(text);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(Text).With(MimeTypes.Latex, $"$${Text}$$");

    /// <summary>The formula.</summary>
    public override string ToString() => Text;
}
