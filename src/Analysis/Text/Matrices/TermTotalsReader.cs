using System.Globalization;
using System.Text;

namespace Analysis.Text.Matrices;

/// <summary>Reads <see cref="TermTotals"/> back from their file.</summary>
internal sealed class TermTotalsReader(string path)
{
    private const string Head = "term\tcount\tdocuments";

    private int _line;

    public TermTotals Read()
    {
        using var lines = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var sizes = Next(lines).Split(' ');
        if (sizes is not [var documentText, "documents,", var termText, "terms"]
            || !TryRead(documentText, out var documentCount) || !TryRead(termText, out var termCount))
            throw Wrong("'N documents, N terms' was expected");
        if (Next(lines) != Head) throw Wrong("the columns term, count, documents were expected");

        var vocabulary = new Vocabulary();
        var (counts, documents) = (new List<long>(), new List<int>());
        for (var term = 0L; term < termCount; term++)
        {
            if (Next(lines).Split('\t') is not [var word, var countText, var inText]
                || !TryRead(countText, out var count) || !TryRead(inText, out var within)
                || within < 1 || within > documentCount || count < within)
                throw Wrong("a term, its count and the number of its documents were expected, the count no smaller than that and that no larger than the number of all");
            if (vocabulary.GetOrAdd(word) != term) throw Wrong($"the term '{word}' was there before");
            counts.Add(count);
            documents.Add((int)within);
        }

        _line++;
        if (lines.ReadLine() is not null) throw Wrong($"there are more than {termCount} terms");
        return new(new(vocabulary), [.. counts], [.. documents], (int)documentCount);
    }

    private string Next(StreamReader lines)
    {
        _line++;
        return lines.ReadLine() ?? throw Wrong("the file ends too early");
    }

    private static bool TryRead(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private InvalidDataException Wrong(string what) => new(FormattableString.Invariant($"{Path.GetFileName(path)}, line {_line}: {what}. Save the totals again."));
}
