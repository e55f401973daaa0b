using System.Globalization;

namespace Analysis.Notebooks;

/// <summary>
/// A notebook that cannot be read or written. The message names the file, the line, what was found and what to do.
/// </summary>
public sealed class NotebookException : Exception
{
    internal NotebookException(string file, int? line, string finding, Exception? inner = null)
        : base($"{Place(file, line)}: {finding}", inner)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file's name, as it was given.</summary>
    public string File { get; }

    /// <summary>The line of the JSON text, from 1; null when the mistake has no line.</summary>
    public int? Line { get; }

    private static string Place(string file, int? line) =>
        line is null ? file : string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}");
}
