using Analysis.Display;

namespace Analysis.Kernel.Formatting;

/// <summary>A table in its two representations.</summary>
internal static class TableBundle
{
    /// <summary>Writes the table as HTML and as text.</summary>
    public static MimeBundle Of(Table table) => MimeBundle.Of(TableHtml.Of(table), TableText.Of(table));
}
