using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>Text for elements that keep white space.</summary>
internal static class Preformatted
{
    /// <summary>Escaped text whose line ends and tabs stand as they are: as entities they would fill a page of printed lines.</summary>
    public static Html Text(string text) => Html.Raw(Html.Text(text).ToString()
        .Replace("&#xA;", "\n", StringComparison.Ordinal)
        .Replace("&#x9;", "\t", StringComparison.Ordinal));
}
