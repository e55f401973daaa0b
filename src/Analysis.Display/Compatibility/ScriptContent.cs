using System.Text.Encodings.Web;
using Analysis.Display;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive;

/// <summary>A script as a value. Shown by itself it is handed to the client as a script; within HTML it is an element.</summary>
/// <param name="scriptValue">The script.</param>
public class ScriptContent(string scriptValue) : IHtmlContent
{
    /// <summary>The script.</summary>
    public string ScriptValue { get; } = scriptValue;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write($"<script type=\"text/javascript\">{ScriptValue}</script>");

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(ScriptValue).With(MimeTypes.JavaScript, ScriptValue);

    /// <summary>The script.</summary>
    public override string ToString() => ScriptValue;
}
