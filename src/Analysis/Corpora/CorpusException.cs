namespace Analysis.Corpora;

/// <summary>A corpus that cannot be read, with the folder and, where one is to blame, the file.</summary>
public sealed class CorpusException : Exception
{
    internal CorpusException(string message, string folder, string? file = null, Exception? inner = null, string remedy = "")
        : base(remedy.Length == 0 ? message : $"{message} {remedy}", inner)
    {
        Problem = message;
        Folder = folder;
        File = file;
    }

    /// <summary>What is wrong, without what to do about it.</summary>
    internal string Problem { get; }

    /// <summary>The corpus's folder, as it was given.</summary>
    public string Folder { get; }

    /// <summary>The file to blame, relative to the folder with '/' between names; null when it is the folder itself.</summary>
    public string? File { get; }
}
