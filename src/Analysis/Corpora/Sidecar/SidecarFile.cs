namespace Analysis.Corpora.Sidecar;

/// <summary>What stands in a corpus.yaml, section by section, in the order of the file.</summary>
internal sealed class SidecarFile
{
    /// <summary>The sections whose rules state a field, and those that choose lines.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["outlets", "dates", "headlines", "bylines", "sections", "keep", "remove"];

    private readonly Dictionary<string, List<SidecarRule>> _rules = Sections.ToDictionary(name => name, _ => new List<SidecarRule>());

    /// <summary>The rules of one of the <see cref="Sections"/>.</summary>
    public List<SidecarRule> this[string section] => _rules[section];

    /// <summary>True when no rule states a field or chooses lines.</summary>
    public bool HasNoRules => _rules.Values.All(section => section.Count == 0);

    /// <summary>The articles and files that are left out; the values say nothing.</summary>
    public List<SidecarRule> Exclude { get; } = [];

    /// <summary>Names of columns and fields by what they hold: 'text', 'headline', 'date', 'outlet', 'byline'.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The corpus's language, or null.</summary>
    public string? Language { get; set; }
}
