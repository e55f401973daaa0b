namespace Analysis.Kernel.Completion.Sources;

/// <summary>Completes lines that begin with <c>#</c>: the directive's name, and the file, folder or package that it takes.</summary>
internal sealed class DirectiveSource
{
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
        if (position <= nameEnd)
            return new(start, nameEnd, Ranking.Order(DirectiveNames.All.Select(Name), text[start..position]));

        var argumentStart = nameEnd;
        while (argumentStart < position && (char.IsWhiteSpace(text[argumentStart]) || text[argumentStart] == '"')) argumentStart++;
        var argument = text[argumentStart..position];
        var (typed, candidates) = Arguments(text[start..nameEnd], argument);
        var end = position;
        while (end < text.Length && typed.Length > 0 && IsInWord(text[end])) end++;
        return new(position - typed.Length, end, Ranking.Order(candidates, typed));
    }

    private (string Typed, IEnumerable<Candidate> Candidates) Arguments(string name, string argument)
    {
        if (DirectiveNames.Find(name) is not { Takes: not DirectiveArgument.None } directive) return ("", []);
        if (directive.Takes == DirectiveArgument.Package) return PackageSource.Complete(argument, '@');
        if (directive.Takes != DirectiveArgument.Assembly) return _paths.Complete(argument, directive.Extensions);

        var isPackage = argument.StartsWith(PackageSource.Prefix, StringComparison.OrdinalIgnoreCase);
        if (isPackage) return PackageSource.Complete(argument[PackageSource.Prefix.Length..].TrimStart(), ',');
        var (typed, files) = _paths.Complete(argument, directive.Extensions);
        var nuget = new Candidate(PackageSource.Prefix, CompletionKind.File, CandidateRank.Expected, () => "nuget: Name, 1.2.3");
        return (typed, typed.Length == argument.Length ? files.Append(nuget) : files);
    }

    private static Candidate Name(DirectiveName name) =>
        new(name.Text, CompletionKind.Directive, CandidateRank.Expected, () => name.Example) { Name = name.Text };

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';
}
