using System.Diagnostics.CodeAnalysis;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>Text in LaTeX with its own dollar signs, which clients typeset: <c>(LaTeXString)@"\begin{align} a &amp; = b \end{align}"</c>.</summary>
/// <param name="Text">The text.</param>
[SuppressMessage("Usage", "CA2225", Justification = "The constructor is the other way to make one.")]
public sealed record LaTeXString(string Text) : IDisplayable
{
    /// <summary>Takes text as LaTeX.</summary>
    public static implicit operator LaTeXString(string text) => new(text);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(Text).With(MimeTypes.Latex, Text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
