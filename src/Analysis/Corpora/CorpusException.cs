namespace Analysis.Corpora;

/// <summary>A corpus that cannot be read, with the folder and, where one is to blame, the file.</summary>
public sealed class CorpusException : Exception
{
    internal CorpusException(string message, string folder, string? file = null, Exception? inner = null)
        : base(message, inner)
    {
        Folder = folder;
        File = file;
    }

    /// <summary>The corpus's folder, as it was given.</summary>
    public string Folder { get; }

    /// <summary>The file to blame, relative to the folder with '/' between names; null when it is the folder itself.</summary>
    public string? File { get; }
}
