using System.Text;

namespace Analysis.Terms.Dictionaries;

/// <summary>Reads a dictionary's file, unless it is too large to be one.</summary>
internal static class DictionaryFile
{
    // The largest dictionaries that are in use have some ten thousand entries.
    private const long Largest = 1 << 24;

    public static TermDictionary Read(string path)
    {
        var name = Path.GetFileName(path);
        var size = new FileInfo(path) is { Exists: true } file
            ? file.Length
            : throw new FileNotFoundException($"There is no dictionary '{path}'. Give the path of a YAML file.", path);
        if (size > Largest)
            throw new InvalidDataException($"{name}: {size >> 20} MB are too much for a dictionary; up to {Largest >> 20} MB are read. Split the file.");
        try
        {
            return TermDictionary.Parse(File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)), name);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{name}: this is no UTF-8. Save the file as UTF-8.");
        }
    }
}
