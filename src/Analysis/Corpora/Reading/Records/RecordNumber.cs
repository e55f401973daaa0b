using System.Globalization;

namespace Analysis.Corpora.Reading.Records;

/// <summary>
/// Numbers the records of a file that may hold several: '#1', '#2' and so on behind its name, nothing where there is one. A record
/// that cannot be read has its number too, so that mending it renames no other.
/// </summary>
internal sealed class RecordNumber
{
    private int _count;

    /// <summary>The articles of a file that numbers its records, told apart by their ids.</summary>
    public static IEnumerable<ReadResult> Of(Origin origin, Func<Origin, IEnumerable<ReadResult>> read)
    {
        var number = new RecordNumber();
        // Whether the first has a number is known when the second comes.
        RawDocument? first = null;
        var behind = new List<ReadResult>();
        foreach (var result in read(origin with { Number = number }))
        {
            if (number._count == 1 && result.Document is { } document)
            {
                first = document;
                continue;
            }

            if (first is not null && number._count == 1)
            {
                // What is said of the whole file: there is little of it, and it comes at the end.
                behind.Add(result);
                continue;
            }

            if (first is not null) yield return ReadResult.Of(first);
            first = null;
            foreach (var held in behind) yield return held;
            behind.Clear();
            yield return result;
        }

        if (first is not null) yield return ReadResult.Of(first with { Id = origin.Name });
        foreach (var held in behind) yield return held;
    }

    /// <summary>Counts a record.</summary>
    public void Count() => _count++;

    /// <summary>Counts a record and names its article.</summary>
    public string Next(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}#{++_count}");
}
