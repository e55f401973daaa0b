using Analysis.Corpora;

namespace Analysis.Workbook.Running;

/// <summary>The folder that the user gives with --corpus.</summary>
internal static class CorpusArgument
{
    /// <summary>The folder's full path, once it is sure that there are articles in it.</summary>
    /// <exception cref="WorkbookException">There is no such folder, or no article in it.</exception>
    public static string Check(string corpus, string currentFolder)
    {
        var folder = Path.GetFullPath(Path.Combine(currentFolder, corpus));
        if (!corpus.AsSpan().ContainsAny('*', '?') && !Path.Exists(folder))
        {
            throw new WorkbookException(ExitCode.Unreadable,
                $"--corpus {corpus}: there is no such folder ('{folder}'). Give the folder that holds the articles.");
        }

        try
        {
            CorpusFolder.Find(folder);
            return folder;
        }
        catch (CorpusException error)
        {
            throw new WorkbookException(ExitCode.Unreadable, error.Message, error);
        }
    }
}
