namespace Analysis.Kernel.Completion.Sources;

/// <summary>The lines that begin with <c>#</c> and mean something in a cell.</summary>
internal static class DirectiveNames
{
    /// <summary>All of them, the preprocessor's too.</summary>
    public static IReadOnlyList<DirectiveName> All { get; } =
    [
        new("#:project", "#:project ../src/Analysis", DirectiveArgument.File, ".csproj"),
        new("#:package", "#:package Name@1.2.3", DirectiveArgument.Package),
        new("#r", "#r \"file.dll\" or #r \"nuget: Name, 1.2.3\"", DirectiveArgument.Assembly, ".dll"),
        new("#i", "#i \"nuget: folder or address\"", DirectiveArgument.None),
        new("#load", "#load \"file.cs\"", DirectiveArgument.File, ".cs", ".csx"),
        new("#!import", "#!import file.ipynb", DirectiveArgument.File, ".cs", ".csx", ".ipynb", ".dib"),
        new("#!time", "#!time", DirectiveArgument.None),
        new("#!whos", "#!whos", DirectiveArgument.None),
        new("#!who", "#!who", DirectiveArgument.None),
        new("#!about", "#!about", DirectiveArgument.None),
        new("#!lsmagic", "#!lsmagic", DirectiveArgument.None),
        new("#!csharp", "#!csharp", DirectiveArgument.None),
        new("#!markdown", "#!markdown", DirectiveArgument.None),
        new("#!html", "#!html", DirectiveArgument.None),
        Preprocessor("#if"), Preprocessor("#elif"), Preprocessor("#else"), Preprocessor("#endif"),
        Preprocessor("#define"), Preprocessor("#undef"), Preprocessor("#region"), Preprocessor("#endregion"),
        Preprocessor("#nullable"), Preprocessor("#pragma"), Preprocessor("#warning"), Preprocessor("#error"), Preprocessor("#line"),
    ];

    /// <summary>The directive of a name, or null.</summary>
    public static DirectiveName? Find(string text) => All.FirstOrDefault(name => name.Text == text);

    private static DirectiveName Preprocessor(string text) => new(text, text, DirectiveArgument.None);
}
