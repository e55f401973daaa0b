using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>Markup that is shown as it is.</summary>
/// <param name="value">The markup.</param>
public class HtmlString(string? value) : IHtmlContent
{
    /// <summary>The markup.</summary>
    public string? Value { get; } = value;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Value);

    /// <summary>The markup.</summary>
    public override string ToString() => Value ?? "";
}
