namespace Analysis.Dates.Meanings;

/// <summary>Words for a time that name no day: 'every Tuesday', 'years ago', 'two days after the talks'.</summary>
/// <param name="IsBesideAnEvent">True for 'two days after the talks', which can say what the date before it says.</param>
internal sealed record UnsettledMeaning(DateKind UnsettledKind, string Reason, bool IsBesideAnEvent = false) : Meaning
{
    public override DateKind Kind => UnsettledKind;

    public override Answer Resolve(Reckoning reckoning) => Answer.Open("no single day", Reason);
}
