using System.Collections;
using Analysis.Display;

namespace Analysis;

/// <summary>
/// What an analysis returns: a list of small records that LINQ works on as it stands, that becomes a <see cref="DataFrame"/>, and
/// that shows itself as a table with its notes below.
/// </summary>
/// <typeparam name="T">The record of one row.</typeparam>
public abstract class ResultList<T> : IReadOnlyList<T>, IDisplayable
{
    /// <summary>What a reader of the table has to know: what was counted, what was left out, where the ground is thin.</summary>
    public abstract IReadOnlyList<string> Notes { get; }

    /// <inheritdoc/>
    public abstract int Count { get; }

    /// <inheritdoc/>
    public abstract T this[int index] { get; }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One row a record, one column a property.</summary>
    public virtual DataFrame ToDataFrame() => DataFrame.FromRecords(this);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => WithNotes(Shown(), Notes);

    /// <summary>The table and its notes as plain text.</summary>
    public override string ToString() => ToMimeBundle()[MimeTypes.Text];

    /// <summary>The table that is shown where a cell ends with this result.</summary>
    private protected virtual IDisplayable Shown() => ToDataFrame();

    internal static MimeBundle WithNotes(IDisplayable table, IReadOnlyList<string> notes)
    {
        var bundle = table.ToMimeBundle();
        if (notes.Count == 0) return bundle;

        var markup = Html.Of($"{Html.Raw(bundle[MimeTypes.Html])}<ul>{Html.Concat(notes.Select(note => Html.Of($"<li>{note}</li>")))}</ul>");
        return MimeBundle.Of(markup, $"{bundle[MimeTypes.Text].TrimEnd('\n')}\n{string.Join('\n', notes.Select(note => "- " + note))}");
    }
}
