using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Signatures that agree in each place with the probability that is the Jaccard similarity of two sets (Broder, 1997), cut into bands: two
/// sets that agree in a whole band are candidates (Indyk and Motwani, 1998). With 64 bands of two places, sets of similarity 0.6 are missed
/// four times in a million millions, those of 0.3 twice in a thousand; those of 0.05 are compared in vain once in seven times.
/// </summary>
internal static class MinHash
{
    /// <summary>How many bands a signature has.</summary>
    public const int Bands = 64;

    private const int Rows = 2;

    // A multiple of every vector's length, so that no place is left over.
    private const int Places = Bands * Rows;

    private static readonly uint[] Multipliers = Numbers(1);

    private static readonly uint[] Offsets = Numbers(2);

    /// <summary>The bands of a set of sequences, each as one number.</summary>
    /// <param name="shingles">The set; its order and repetitions do not matter.</param>
    /// <param name="bands">Where the numbers go: <see cref="Bands"/> of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sign(ReadOnlySpan<ulong> shingles, Span<ulong> bands)
    {
        Span<uint> least = stackalloc uint[Places];
        least.Fill(uint.MaxValue);
        var places = MemoryMarshal.Cast<uint, Vector<uint>>(least);
        var multipliers = MemoryMarshal.Cast<uint, Vector<uint>>(Multipliers);
        var offsets = MemoryMarshal.Cast<uint, Vector<uint>>(Offsets);
        foreach (var shingle in shingles)
        {
            var hash = new Vector<uint>((uint)(shingle >> 32));
            for (var i = 0; i < places.Length; i++) places[i] = Vector.Min(places[i], (hash ^ offsets[i]) * multipliers[i]);
        }

        for (var band = 0; band < Bands; band++)
        {
            var hash = (ulong)band;
            foreach (var place in least.Slice(band * Rows, Rows)) hash = WordHash.Then(hash, place);
            bands[band] = WordHash.Mix(hash);
        }
    }

    // Odd, so that multiplying loses nothing.
    private static uint[] Numbers(ulong seed)
    {
        var numbers = new uint[Places];
        for (var i = 0; i < Places; i++) numbers[i] = (uint)(WordHash.Mix((seed << 32) + (ulong)i + 1) >> 32) | 1;
        return numbers;
    }
}
