using Analysis.Data;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>
    /// A frame with a row for each record and a column for each public property, in the order of their declaration (a base
    /// class's first). Enums become text; everything else is kept as it is, nested records and lists too. Numbers, text and
    /// dates on their own become one column named Value.
    /// </summary>
    /// <typeparam name="T">A record, class, struct, tuple or anonymous type. Its properties count, not those of derived
    /// types.</typeparam>
    /// <exception cref="ArgumentException">The type has no public properties, or one of the records is null.</exception>
    public static DataFrame FromRecords<T>(IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return RecordColumns<T>.ToFrame([.. records]);
    }

    /// <summary>
    /// A record for each row. A constructor's parameters and settable properties are filled from the columns of the same name
    /// (upper and lower case are alike, unless both exist); columns that the type does not have are left out.
    /// </summary>
    /// <exception cref="InvalidOperationException">A constructor's parameter has neither a column nor a default.</exception>
    /// <exception cref="InvalidCastException">A value does not fit its property; the message names the column.</exception>
    public IReadOnlyList<T> ToRecords<T>() => RecordFactory<T>.FromFrame(this);
}
