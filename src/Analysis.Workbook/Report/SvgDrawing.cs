using System.Xml;
using System.Xml.Linq;
using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>A drawing as part of the page: only well-formed SVG, without what runs.</summary>
internal static class SvgDrawing
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private static readonly string[] Running =
        ["script", "foreignObject", "handler", "listener", "iframe", "object", "embed", "form", "base", "meta", "link"];

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
        foreach (var element in root.Descendants().Where(Runs).ToList()) element.Remove();
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(Runs).ToList()) attribute.Remove();
        AsHtmlReads(root);
        return Html.Raw(root.ToString(SaveOptions.DisableFormatting));
    }

    // Comments, CDATA and processing instructions end elsewhere in HTML than in XML, so that markup could hide in them.
    private static void AsHtmlReads(XElement root)
    {
        foreach (var node in root.DescendantNodes().ToList())
        {
            if (node is XCData text) text.ReplaceWith(new XText(text.Value));
            else if (node is XComment or XProcessingInstruction) node.Remove();
        }
    }

    private static bool Runs(XElement element) => Running.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase);

    private static bool Runs(XAttribute attribute) =>
        attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || (!attribute.IsNamespaceDeclaration
            && string.Concat(attribute.Value.Where(c => c > ' ')).Contains("javascript:", StringComparison.OrdinalIgnoreCase));
}
