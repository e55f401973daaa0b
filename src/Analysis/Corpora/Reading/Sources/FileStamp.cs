namespace Analysis.Corpora.Reading.Sources;

/// <summary>The length and the time of the last change of a file: what tells that it is another one without reading it.</summary>
internal readonly record struct FileStamp(long Length, DateTime Changed)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return new(file.Length, file.LastWriteTimeUtc);
    }

    public bool Holds(string path)
    {
        try
        {
            return Of(path) == this;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
