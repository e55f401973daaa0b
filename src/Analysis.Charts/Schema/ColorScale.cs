using System.Globalization;

namespace Analysis.Charts;

/// <summary>From the lowest value to the highest, from the first colour to the last, in even steps.</summary>
public sealed class ColorScale
{
    private readonly (int R, int G, int B)[] _stops;

    private ColorScale(bool isDiverging, params string[] stops)
    {
        IsDiverging = isDiverging;
        Stops = stops;
        _stops = Array.ConvertAll(stops, HexColor.Parse);
    }

    /// <summary>
    /// From dark blue to yellow, brightness rising evenly: cividis, read alike with and without colour blindness (Nuñez, Anderton
    /// and Renslow 2018).
    /// </summary>
    public static ColorScale Sequential { get; } =
        new(false, "#00224e", "#123570", "#3b496c", "#575d6d", "#707173", "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838");

    /// <summary>From blue over a light grey at 0 to orange: for values below and above 0.</summary>
    public static ColorScale Diverging { get; } = new(true, "#0b4a7a", "#5a8fbf", "#b7cde2", "#efedea", "#f0c69f", "#d98a3d", "#9c4a00");

    /// <summary>The colours, from the lowest value's to the highest's, as <c>#rrggbb</c>.</summary>
    public IReadOnlyList<string> Stops { get; }

    /// <summary>True when 0 stands in the middle.</summary>
    public bool IsDiverging { get; }

    /// <summary>The colour at a share of the way, from 0 to 1.</summary>
    internal string At(double share)
    {
        var place = Math.Clamp(share, 0, 1) * (_stops.Length - 1);
        var below = Math.Min((int)place, _stops.Length - 2);
        var (from, to, part) = (_stops[below], _stops[below + 1], place - below);
        return Hex(Mix(from.R, to.R), Mix(from.G, to.G), Mix(from.B, to.B));

        int Mix(int a, int b) => (int)Math.Round(a + ((b - a) * part));
    }

    private static string Hex(int r, int g, int b) => string.Create(CultureInfo.InvariantCulture, $"#{r:x2}{g:x2}{b:x2}");
}
