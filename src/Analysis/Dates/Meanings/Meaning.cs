namespace Analysis.Dates.Meanings;

/// <summary>What the words of a date say, before it is known from which day they are reckoned.</summary>
internal abstract record Meaning
{
    public abstract DateKind Kind { get; }

    /// <summary>True where the day of publication or another date of the text does not matter.</summary>
    public virtual bool IsComplete => false;

    public abstract Answer Resolve(Reckoning reckoning);
}
