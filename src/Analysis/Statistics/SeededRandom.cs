using System.Numerics;

namespace Analysis.Statistics;

/// <summary>
/// The library's random numbers: xoshiro256** 1.0 (Blackman and Vigna 2018), its state filled by SplitMix64 from the seed, as
/// its authors recommend. The same seed gives the same numbers on every machine and in every version. Not for secrets, and one
/// instance is not for several threads: give each its own stream with <see cref="Split"/>.
/// </summary>
/// <remarks>D. Blackman, S. Vigna: Scrambled linear pseudorandom number generators. ACM TOMS 47 (2021),
/// https://prng.di.unimi.it/</remarks>
public sealed class SeededRandom
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A generator whose numbers follow from the seed alone.</summary>
    public SeededRandom(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    private SeededRandom(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>A generator in a given state, of which not all may be 0: for comparison with published output.</summary>
    internal static SeededRandom FromState(ulong s0, ulong s1, ulong s2, ulong s3) => new(s0, s1, s2, s3);

    /// <summary>64 random bits.</summary>
    public ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A whole number from 0 to one less than the bound, each equally likely (Lemire 2019, without bias).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive.</exception>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);

        // The high half of 32 random bits times the bound; low halves below 2^32 mod bound would favour some numbers.
        var product = (NextBits() >> 32) * (ulong)bound;
        if ((uint)product < (uint)bound)
        {
            var biased = (uint)(-bound) % (uint)bound;
            while ((uint)product < biased) product = (NextBits() >> 32) * (ulong)bound;
        }

        return (int)(product >> 32);
    }

    /// <summary>A number from 0 (included) to 1 (excluded): one of 2^53, evenly spaced.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts the items in random order, each order equally likely (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>
    /// A generator that continues from here, while this one jumps 2^128 numbers ahead: the two never meet. Streams split off in
    /// a fixed order give the same numbers whatever the number of threads.
    /// </summary>
    public SeededRandom Split()
    {
        var stream = new SeededRandom(_s0, _s1, _s2, _s3);
        Jump();
        return stream;
    }

    private void Jump()
    {
        // The characteristic polynomial's power, as published with the generator.
        ReadOnlySpan<ulong> polynomial = [0x180ec6d33cfd0aba, 0xd5a61266f0c9392c, 0xa9582618e03fc9aa, 0x39abdc4529b1661c];
        ulong s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        foreach (var word in polynomial)
        {
            for (var bit = 0; bit < 64; bit++)
            {
                if ((word & 1UL << bit) != 0)
                {
                    s0 ^= _s0;
                    s1 ^= _s1;
                    s2 ^= _s2;
                    s3 ^= _s3;
                }

                NextBits();
            }
        }

        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
}
