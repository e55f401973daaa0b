namespace Analysis.Corpora.Reading.Fields;

/// <summary>A column or field whose name tells its role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Rank">0 for the name that goes before all others of the role.</param>
/// <param name="Name">The name, nested ones with dots.</param>
/// <param name="Confidence">How far its values can be trusted to be what the role says.</param>
internal sealed record FieldMatch(FieldRole Role, int Rank, string Name, double Confidence)
{
    /// <summary>Whether it is part of the article's text rather than said about it.</summary>
    public bool IsText => Role is FieldRole.Body or FieldRole.Dateline;
}
