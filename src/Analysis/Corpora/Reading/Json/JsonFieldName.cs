using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Json;

/// <summary>A field of JSON records whose name tells its role.</summary>
/// <param name="Match">The role.</param>
/// <param name="Rule">What states its values: 'field "source.name"'.</param>
internal sealed record JsonFieldName(FieldMatch Match, string Rule)
{
    public FieldRole Role { get; } = Match.Role;
}
