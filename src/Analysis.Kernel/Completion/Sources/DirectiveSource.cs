using Analysis.Kernel.Directives;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>Completes lines that begin with <c>#</c>: the directive's name, and the file, folder or package that it takes.</summary>
internal sealed class DirectiveSource
{
    // C#'s own.
    private static readonly string[] Preprocessor =
    [
        "#if", "#elif", "#else", "#endif", "#define", "#undef", "#region", "#endregion", "#nullable", "#pragma", "#warning", "#error", "#line",
    ];

    private static readonly Candidate[] Names =
        [.. KnownDirectives.All.Select(known => Name(known.Name, known.Usage)), .. Preprocessor.Select(name => Name(name, name))];

    private readonly PathSource _paths;

    /// <summary>A source.</summary>
    /// <param name="folder">Where paths start.</param>
    public DirectiveSource(string folder) => _paths = new(folder);

    /// <summary>What can stand at a position of a line.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="lineStart">Where the line begins.</param>
    /// <param name="position">The cursor.</param>
    public Completions Complete(string text, int lineStart, int position)
    {
        var start = lineStart;
        while (start < position && char.IsWhiteSpace(text[start])) start++;

        // An argument begins after blanks or with its quotation mark.
        var nameEnd = start;
        while (nameEnd < text.Length && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] != '"') nameEnd++;
        if (position <= nameEnd) return new(start, nameEnd, Ranking.Order(Names, text[start..position]));

        var argumentStart = nameEnd;
        while (argumentStart < position && (char.IsWhiteSpace(text[argumentStart]) || text[argumentStart] == '"')) argumentStart++;
        var (typed, candidates) = Arguments(text[start..nameEnd], text[argumentStart..position]);
        var end = position;
        while (end < text.Length && typed.Length > 0 && IsInWord(text[end])) end++;
        return new(position - typed.Length, end, Ranking.Order(candidates, typed));
    }

    private (string Typed, IEnumerable<Candidate> Candidates) Arguments(string name, string argument)
    {
        if (KnownDirectives.Find(name) is not { } directive) return ("", []);
        var isNuGet = argument.StartsWith(PackageSource.Prefix, StringComparison.OrdinalIgnoreCase);
        var afterNuGet = isNuGet ? argument[PackageSource.Prefix.Length..].TrimStart() : "";
        return directive.Kind switch
        {
            DirectiveKind.Package => PackageSource.Complete(argument, '@'),
            DirectiveKind.Assembly when isNuGet => PackageSource.Complete(afterNuGet, ','),
            DirectiveKind.Assembly => Files(directive, argument, "nuget: Name, 1.2.3"),
            DirectiveKind.PackageSource when isNuGet => _paths.Complete(afterNuGet, []),
            DirectiveKind.PackageSource => (argument, [NuGet("nuget: ../packages")]),
            _ when directive.Files.Count > 0 => _paths.Complete(argument, directive.Files),
            _ => ("", []),
        };
    }

    private (string Typed, IEnumerable<Candidate> Candidates) Files(KnownDirective directive, string argument, string packageForm)
    {
        var (typed, files) = _paths.Complete(argument, directive.Files);
        return (typed, typed.Length == argument.Length ? files.Append(NuGet(packageForm)) : files);
    }

    private static Candidate NuGet(string form) => new(PackageSource.Prefix, CompletionKind.File, CandidateRank.Expected, () => form);

    private static Candidate Name(string name, string usage) =>
        new(name, CompletionKind.Directive, CandidateRank.Expected, () => usage) { Name = name };

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';
}
