namespace Analysis.Benchmarks;

/// <summary>Sizes in bytes.</summary>
internal static class Bytes
{
    /// <summary>A million, as sizes of files and speeds are given in.</summary>
    public const double Megabyte = 1e6;

    /// <summary>2^20, as memory is given in.</summary>
    public const double Mebibyte = 1 << 20;
}
