using System.Text.Encodings.Web;
using Analysis.Display;

namespace Microsoft.AspNetCore.Html;

/// <summary>HTML that is shown as it is: the interface under which notebooks know it.</summary>
public interface IHtmlContent : IDisplayable
{
    /// <summary>Writes the HTML.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="encoder">Escapes text that is no HTML yet.</param>
    void WriteTo(TextWriter writer, HtmlEncoder encoder);

    /// <inheritdoc/>
    MimeBundle IDisplayable.ToMimeBundle()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        var markup = writer.ToString();
        return MimeBundle.Of(Analysis.Display.Html.Raw(markup), markup);
    }
}
