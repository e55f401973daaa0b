using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Charts.Output;

/// <summary>
/// The name of a figure in a page, made from what it shows: the same figure has the same name in every run.
/// </summary>
internal static class FigureId
{
    private const int Digits = 12;

    public static string Of(Figure figure) => Of(figure.ToJson());

    /// <summary>The name of a figure whose data are written already.</summary>
    public static string Of(string json) =>
        "figure-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..Digits];

    /// <summary>The name of the sentences of one mark.</summary>
    public static string Mark(string figureId, int trace, int mark) => string.Create(CultureInfo.InvariantCulture, $"{figureId}-{trace}-{mark}");
}
