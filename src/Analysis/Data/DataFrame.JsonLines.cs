using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>
    /// A frame from a file of JSON Lines: an object a line, UTF-8, empty lines skipped. Columns come in the order in which their
    /// names first occur; a name that a line lacks is null there. A column is bool, int, long or double where all its values are,
    /// else text; nested objects and lists stay JSON text.
    /// </summary>
    /// <exception cref="FormatException">A line is no JSON object, or has a name twice; the message names file and
    /// line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DataFrame LoadJsonLines(string path) => JsonLinesLoader.Load(File.ReadAllBytes(path), Path.GetFileName(path));

    /// <summary>
    /// Writes the frame as JSON Lines, an object a row, whole or not at all. Dates and durations are texts in ISO 8601, other
    /// types the text of their value; NaN and infinity, which JSON does not have, are null.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written; one that was there is unchanged.</exception>
    public void SaveJsonLines(string path) => WholeFile.Write(path, stream => JsonLinesSaver.Save(this, stream));
}
