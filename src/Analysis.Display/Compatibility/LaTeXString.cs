using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>Text in LaTeX with its own dollar signs, which clients typeset.</summary>
/// <param name="Text">The text.</param>
public sealed record LaTeXString(string Text) : IDisplayable
{
    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(Text).With("text/latex", Text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
