namespace Analysis.Workbook.Report;

/// <summary>Addresses that hold what they lead to, so that a page needs no other file.</summary>
internal static class DataAddress
{
    /// <summary>The address of content in base64. Notebooks break it into lines, which an address cannot have.</summary>
    public static string Of(string mimeType, string base64) =>
        $"data:{mimeType};base64,{string.Concat(base64.Where(character => !char.IsWhiteSpace(character)))}";
}
