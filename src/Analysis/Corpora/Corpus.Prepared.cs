using Analysis.Corpora;
using Analysis.Corpora.Prepared;

namespace Analysis;

public sealed partial class Corpus
{
    /// <summary>
    /// Saves the corpus with its texts and with everything that was decided or overruled, as JSON Lines with a line an article, so
    /// that the slow part happens once: <c>Corpus.Load("prepared.jsonl")</c> reads it back as it is.
    /// </summary>
    /// <param name="path">The file, in a folder that exists; it is written whole or not at all.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="CorpusException">An article's file has changed since the corpus was loaded.</exception>
    public void Save(string path) => PreparedWriter.Save(this, path);
}
