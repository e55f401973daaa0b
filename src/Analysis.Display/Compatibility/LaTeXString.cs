using System.Diagnostics.CodeAnalysis;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive;

/// <summary>LaTeX as a value: <c>(LaTeXString)@"\begin{align} a &amp; = b \end{align}"</c>.</summary>
/// <param name="value">The LaTeX, shown as it is.</param>
[SuppressMessage("Usage", "CA2225", Justification = "The constructor is the other way to make one.")]
public class LaTeXString(string value) : IDisplayable
{
    private readonly string _value = value;

    /// <summary>Takes text as LaTeX.</summary>
    public static implicit operator LaTeXString(string source) => new(source);

    /// <summary>The LaTeX.</summary>
    public override string ToString() => _value;

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(ToString()).With(MimeTypes.Latex, ToString());
}
