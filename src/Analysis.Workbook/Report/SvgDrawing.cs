using System.Xml;
using System.Xml.Linq;
using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>A drawing as part of the page: only well-formed SVG, without what runs.</summary>
internal static class SvgDrawing
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private static readonly string[] Running = ["script", "foreignObject", "iframe", "handler", "listener"];

    /// <summary>The drawing, or null when the text is no SVG.</summary>
    public static Html? Inline(string svg)
    {
        XElement root;
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg.TrimStart()), Settings);
            root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }

        if (root.Name.LocalName != "svg") return null;
        root.Descendants().Where(element => Running.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase)).ToList()
            .ForEach(element => element.Remove());
        root.DescendantsAndSelf().Attributes().Where(Runs).ToList().ForEach(attribute => attribute.Remove());
        return Html.Raw(root.ToString(SaveOptions.DisableFormatting));
    }

    private static bool Runs(XAttribute attribute) =>
        attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (!attribute.IsNamespaceDeclaration
            && string.Concat(attribute.Value.Where(c => c > ' ')).StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
}
