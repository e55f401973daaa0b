using System.Globalization;
using System.Text;

namespace Analysis.Data;

/// <summary>Reads back, line by line, what was saved as a table in UTF-8; an error names the file, the line and what to do.</summary>
/// <param name="path">The file.</param>
internal sealed class SavedLines(string path) : IDisposable
{
    private readonly StreamReader _lines = new(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
    private int _line;

    /// <summary>The next line.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string Next() => Read() ?? throw Wrong("the file ends too early");

    /// <summary>Makes sure that there is no other line.</summary>
    /// <param name="otherwise">What is wrong when there is.</param>
    /// <exception cref="InvalidDataException">There is one.</exception>
    public void End(string otherwise)
    {
        if (Read() is not null) throw Wrong(otherwise);
    }

    /// <summary>A number of no sign, no larger than another.</summary>
    public static bool TryRead(string text, long most, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;

    /// <summary>What is wrong with the line read last.</summary>
    public InvalidDataException Wrong(string what) =>
        new(FormattableString.Invariant($"{Path.GetFileName(path)}, line {_line}: {what}. Save the totals again."));

    public void Dispose() => _lines.Dispose();

    private string? Read()
    {
        _line++;
        try
        {
            return _lines.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw Wrong("this line or one of the next is not UTF-8");
        }
    }
}
