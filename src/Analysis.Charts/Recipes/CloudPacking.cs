using Analysis.Charts.Drawing;
using Analysis.Statistics;

namespace Analysis.Charts.Recipes;

/// <summary>Places for the words of a cloud: each goes along an Archimedean spiral from the middle until it lies on no other.</summary>
internal static class CloudPacking
{
    private const double LeastStep = 3;
    private const double StepOfSize = 0.2;
    private const double BetweenTurns = 5;
    private const double Margin = 1;

    /// <summary>The places, in the order of the words; null for a word for which there is none.</summary>
    /// <param name="words">Words and the sizes of their fonts; the first ones come nearest to the middle.</param>
    /// <param name="field">Where they are put.</param>
    /// <param name="seed">Decides into which direction each word's spiral starts.</param>
    public static CloudWord?[] Of(IReadOnlyList<(string Text, double Size)> words, Frame field, ulong seed)
    {
        var random = new SeededRandom(seed);
        var taken = new BoxIndex();
        var places = new CloudWord?[words.Count];
        for (var at = 0; at < words.Count; at++) places[at] = Place(words[at].Text, words[at].Size, field, random, taken);
        return places;
    }

    /// <summary>The box of a word, y downwards, which a drawing and plotly.js fill alike.</summary>
    public static Frame Box(string text, double x, double y, double size) => LabelBoxes.Of(text, x, y, LabelPlace.Middle, 0, size);

    private static CloudWord? Place(string text, double size, Frame field, SeededRandom random, BoxIndex taken)
    {
        var (cos, sin) = Direction(random);
        var (middleX, middleY) = (field.Left + (field.Width / 2), field.Top + (field.Height / 2));
        var wide = field.Width / field.Height;
        var half = Box(text, 0, 0, size);
        if (half.Width > field.Width || half.Height > field.Height) return null;
        var step = Math.Max(LeastStep, size * StepOfSize);
        for (var radius = 0.0; radius < field.Height;)
        {
            var (x, y) = (middleX + (radius * cos * wide), middleY + (radius * sin));
            var box = Box(text, x, y, size);
            if (field.Contains(box) && taken.IsFree(box))
            {
                taken.Add(box.Grown(Margin));
                // Pixels run downwards, the axis upwards.
                return new(x, field.Top + field.Bottom - y, size);
            }

            // A turn by a small angle with its tangent alone: no sine whose last bit differs between machines.
            var tangent = Math.Min(0.5, step / (2 * Math.Max(radius, step)));
            var (turnCos, turnSin) = ((1 - (tangent * tangent)) / (1 + (tangent * tangent)), 2 * tangent / (1 + (tangent * tangent)));
            (cos, sin) = ((cos * turnCos) - (sin * turnSin), (sin * turnCos) + (cos * turnSin));
            radius += BetweenTurns * tangent / Math.PI;
        }

        return null;
    }

    // A random point of the disc, put on its edge.
    private static (double Cos, double Sin) Direction(SeededRandom random)
    {
        while (true)
        {
            var (x, y) = ((2 * random.NextDouble()) - 1, (2 * random.NextDouble()) - 1);
            var square = (x * x) + (y * y);
            if (square is < 0.01 or > 1) continue;
            var length = Math.Sqrt(square);
            return (x / length, y / length);
        }
    }
}
