namespace Analysis.Corpora.Reading.Fields;

/// <summary>Gathers what the fields of one article state; of several for one role the one whose name goes first.</summary>
internal sealed class FieldValues
{
    private static readonly int Roles = Enum.GetValues<FieldRole>().Length;

    private readonly Given?[] _values = new Given?[Roles];
    private readonly FieldMatch?[] _matches = new FieldMatch?[Roles];

    public bool IsEmpty => Array.TrueForAll(_values, value => value is null);

    public Given? this[FieldRole role] => _values[(int)role];

    public void Clear()
    {
        Array.Clear(_values);
        Array.Clear(_matches);
    }

    /// <summary>Adds a value; several of one field of authors stand side by side.</summary>
    public void Add(FieldMatch match, string rule, string printed, Evidence? evidence)
    {
        if (FieldValue.Of(match.Role, printed) is not { } value) return;

        // An address that stands where the outlet should names no outlet.
        var role = match.Role == FieldRole.Outlet && FieldValue.IsAddress(value) ? FieldRole.Address : match.Role;
        var before = _matches[(int)role];
        if (role == FieldRole.Byline && before == match)
        {
            _values[(int)role] = _values[(int)role]! with { Value = $"{_values[(int)role]!.Value}, {value}" };
        }
        else if (before is null || (role == match.Role && before.Rank > match.Rank))
        {
            _values[(int)role] = new(value, rule, evidence, match.Confidence);
            _matches[(int)role] = match;
        }
    }

    public GivenFields ToGiven() => new()
    {
        Headline = this[FieldRole.Headline],
        Outlet = this[FieldRole.Outlet],
        Date = this[FieldRole.Date],
        Byline = this[FieldRole.Byline],
        Section = this[FieldRole.Section],
        Language = this[FieldRole.Language],
        Address = this[FieldRole.Address],
    };
}
