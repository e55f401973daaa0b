namespace Analysis.Charts;

/// <summary>The sentences behind the marks of a figure, mark by mark.</summary>
public sealed class EvidenceList : ResultList<EvidenceRow>
{
    private readonly EvidenceRow[] _rows;

    private EvidenceList(EvidenceRow[] rows, IReadOnlyList<string> notes) => (_rows, Notes) = (rows, notes);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; }

    /// <inheritdoc/>
    public override int Count => _rows.Length;

    /// <inheritdoc/>
    public override EvidenceRow this[int index] => _rows[index];

    internal static EvidenceList Of(Figure figure)
    {
        var marks = figure.Traces.SelectMany(trace => trace.Evidence ?? []).OfType<MarkEvidence>().ToArray();
        var rows = from mark in marks
                   from sentence in mark.Sentences
                   select new EvidenceRow(mark.Label, sentence.Article, sentence.Start, sentence.Length, sentence.Text);
        var cut = marks.Count(mark => mark.Total > mark.Sentences.Count);
        return new([.. rows], cut == 0 ? [] :
        [
            $"{cut} of {marks.Length} marks have more places than the {MarkEvidence.MostSentences} that a figure keeps: "
                + "the analysis that it was made from has all of them, tokens.Occurrences(word) for example.",
        ]);
    }
}
