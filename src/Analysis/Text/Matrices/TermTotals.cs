using System.Text;
using Analysis.Data;

namespace Analysis.Text.Matrices;

/// <summary>
/// Terms with their occurrences and the number of documents that have them: what is left of a part of a corpus when only sums are
/// asked for. Totals of parts, merged in the order of the parts, are those of the whole, to the last count and in the same order.
/// </summary>
public sealed class TermTotals
{
    internal const string Head = "term\tcount\tdocuments";

    internal TermTotals(TermNames terms, long[] counts, int[] documents, int total) =>
        (Terms, Counts, Documents, DocumentCount) = (terms, counts, documents, total);

    /// <summary>The terms.</summary>
    public TermNames Terms { get; }

    /// <summary>By term, its occurrences.</summary>
    public IReadOnlyList<long> Counts { get; }

    /// <summary>By term, the number of documents that have it.</summary>
    public IReadOnlyList<int> Documents { get; }

    /// <summary>The number of documents, those without words among them.</summary>
    public int DocumentCount { get; }

    /// <summary>The totals of these documents and of others.</summary>
    public TermTotals Merge(TermTotals other)
    {
        var vocabulary = new Vocabulary();
        var (counts, documents) = (new List<long>(Counts.Count), new List<int>(Counts.Count));
        foreach (var part in new[] { this, other })
        {
            for (var term = 0; term < part.Terms.Count; term++)
            {
                var id = vocabulary.GetOrAdd(part.Terms.Word(term));
                if (id == counts.Count)
                {
                    counts.Add(0);
                    documents.Add(0);
                }

                counts[id] = checked(counts[id] + part.Counts[term]);
                documents[id] = checked(documents[id] + part.Documents[term]);
            }
        }

        return new(new(vocabulary), [.. counts], [.. documents], checked(DocumentCount + other.DocumentCount));
    }

    /// <summary>Saves them as a table in UTF-8 with tabs between columns, a line a term; whole or not at all.</summary>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public void Save(string path) => WholeFile.Write(path, stream =>
    {
        using var lines = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        lines.WriteLine(FormattableString.Invariant($"{DocumentCount} documents, {Terms.Count} terms"));
        lines.WriteLine(Head);
        for (var term = 0; term < Terms.Count; term++)
        {
            lines.Write(Terms.Word(term));
            lines.WriteLine(FormattableString.Invariant($"\t{Counts[term]}\t{Documents[term]}"));
        }
    });

    /// <summary>Loads what was saved.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">It is no such file, or not whole; the message names the line.</exception>
    public static TermTotals Load(string path) => TermTotalsReader.Read(path);
}
