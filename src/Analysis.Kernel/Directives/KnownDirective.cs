namespace Analysis.Kernel.Directives;

/// <summary>A directive that this kernel understands, as users are told of it.</summary>
/// <param name="Name">With its <c>#</c>.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Usage">How it is written.</param>
/// <param name="Purpose">What it does, in a sentence.</param>
/// <param name="OtherNames">Under which it is known as well.</param>
internal sealed record KnownDirective(string Name, DirectiveKind Kind, string Usage, string Purpose, params string[] OtherNames)
{
    /// <summary>The extensions of the files that it takes, with their points.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>True when nothing may follow the name.</summary>
    public bool StandsAlone => Usage == Name;
}
