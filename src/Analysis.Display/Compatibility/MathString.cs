using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>A formula in LaTeX, which clients typeset.</summary>
/// <param name="Text">The formula, without dollar signs.</param>
public sealed record MathString(string Text) : IDisplayable
{
    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(Text).With("text/latex", $"$${Text}$$");

    /// <summary>The formula.</summary>
    public override string ToString() => Text;
}
