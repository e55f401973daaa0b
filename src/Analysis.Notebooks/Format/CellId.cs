using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Notebooks.Format;

/// <summary>The ids of cells: their form, and ids made from a cell's text.</summary>
internal static class CellId
{
    public const string Expectation = "1 to 64 of the characters a-z, A-Z, 0-9, - and _";

    private const int MaximumLength = 64;
    private const int MadeUpBytes = 4;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    public static bool IsValid(string id) => id.Length is > 0 and <= MaximumLength && !id.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>
    /// An id that follows from the cell's kind and text and from how many equal cells came before it: the same file gives the
    /// same ids, and a cell keeps its id when others are put before it.
    /// </summary>
    public static string MakeUp(string kind, string source, ISet<string> taken)
    {
        for (var occurrence = 0; ; occurrence++)
        {
            var seed = string.Create(CultureInfo.InvariantCulture, $"{kind}\n{occurrence}\n{source}");
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
            var id = Convert.ToHexStringLower(hash.AsSpan(0, MadeUpBytes));
            if (!taken.Contains(id)) return id;
        }
    }
}
