using System.Collections.Frozen;
using System.Text;

namespace Analysis.Data;

/// <summary>How a CSV file is read and written. The defaults suit most files.</summary>
public sealed record CsvOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>
    /// The character between fields. When null, reading takes the one of comma, semicolon, tab and bar that divides the first
    /// lines most evenly (or what a first line <c>sep=;</c> says), and writing a comma.
    /// </summary>
    public char? Separator { get; init; }

    /// <summary>Whether the first line holds the columns' names. Without it they are named column1, column2 and so on.</summary>
    public bool Header { get; init; } = true;

    /// <summary>
    /// The encoding of a file without a byte order mark. When null, it is UTF-8, and a file that is not is an error that says
    /// where. Files are written in this encoding, or in UTF-8 without a byte order mark.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>
    /// Whether a column without a type in <see cref="Types"/> becomes bool (true, false), int, long, double, DateOnly
    /// (2016-11-29) or DateTime (2016-11-29T12:30:00) where all its values are; else it is text, as everything is when this is
    /// false. Numbers with leading zeros or too many digits stay text, since they are names: 08123.
    /// </summary>
    public bool InferTypes { get; init; } = true;

    /// <summary>
    /// Types of columns by name. With <see cref="DataFrame.Types"/> of a saved frame it loads exactly as it was.
    /// </summary>
    public IReadOnlyDictionary<string, Type> Types { get; init; } = FrozenDictionary<string, Type>.Empty;
}
