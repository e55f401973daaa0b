using System.Globalization;
using System.Text;
using System.Xml;

namespace Analysis.Charts.Drawing;

/// <summary>
/// Writes SVG. Colours are written twice: as classes, which take the colours of a light or a dark ground, and as plain attributes for viewers
/// that read no style. Text is escaped, and freed of what XML cannot hold.
/// </summary>
internal sealed class SvgCanvas : IDisposable
{
    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    public SvgCanvas() => _xml = XmlWriter.Create(_text, new() { OmitXmlDeclaration = true, CheckCharacters = false, NewLineHandling = NewLineHandling.None });

    public SvgCanvas Open(string element)
    {
        _xml.WriteStartElement(null, element, "http://www.w3.org/2000/svg");
        return this;
    }

    public SvgCanvas With(string attribute, string value)
    {
        _xml.WriteAttributeString(attribute, Clean(value));
        return this;
    }

    public SvgCanvas With(string attribute, double value) => With(attribute, Number(value));

    /// <summary>Colours the inside of the element.</summary>
    public SvgCanvas Fill(string role) => With("class", "f-" + role).With("fill", Theme.Light.Of(role));

    /// <summary>Colours the inside of the element.</summary>
    public SvgCanvas Fill(ChartColor color) => color.Role is { } role ? Fill(role) : With("fill", color.Light);

    /// <summary>Colours the line of the element.</summary>
    public SvgCanvas Stroke(string role, double width) =>
        With("class", "l-" + role).With("stroke", Theme.Light.Of(role)).With("stroke-width", width);

    /// <summary>Colours the line of the element.</summary>
    public SvgCanvas Stroke(ChartColor color, double width) =>
        color.Role is { } role ? Stroke(role, width) : With("stroke", color.Light).With("stroke-width", width);

    public SvgCanvas Text(string text)
    {
        _xml.WriteString(Clean(text));
        return this;
    }

    /// <summary>Markup as it is: the style.</summary>
    public SvgCanvas Raw(string markup)
    {
        _xml.WriteRaw(markup);
        return this;
    }

    public SvgCanvas Close()
    {
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>A line of text.</summary>
    public void Label(string text, double x, double y, double size, string role, string anchor = "start", bool isBold = false)
    {
        Open("text").With("x", x).With("y", y).With("font-size", size).Fill(role);
        if (anchor != "start") With("text-anchor", anchor);
        if (isBold) With("font-weight", "600");
        Text(text).Close();
    }

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string role, double width = 1) =>
        Open("line").With("x1", x1).With("y1", y1).With("x2", x2).With("y2", y2).Stroke(role, width).Close();

    /// <summary>A number with two digits behind the point at most.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        _xml.Flush();
        return _text.ToString();
    }

    public void Dispose() => _xml.Dispose();

    // Control characters and halves of surrogate pairs are in articles now and then, and in no XML.
    private static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, i)) return Replaced(text);
        }

        return text;
    }

    private static string Replaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++) clean.Append(IsAllowed(text, i) ? text[i] : '\uFFFD');
        return clean.ToString();
    }

    private static bool IsAllowed(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) ? at > 0 && char.IsHighSurrogate(text[at - 1])
        : XmlConvert.IsXmlChar(text[at]);
}
