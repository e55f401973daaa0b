using Analysis.Kernel.Directives;

namespace Analysis.Kernel.Tests.Directives;

public class DirectiveTests
{
    private const string Listed = "#!lsmagic lists all directives.";

    [Theory]
    [InlineData("#:project ../src/Analysis", DirectiveKind.Project, "../src/Analysis", null)]
    [InlineData("#:project\t../src/Analysis", DirectiveKind.Project, "../src/Analysis", null)]
    [InlineData("#:project \"../my files/A.csproj\"", DirectiveKind.Project, "../my files/A.csproj", null)]
    [InlineData("   #:project ../src/Analysis   ", DirectiveKind.Project, "../src/Analysis", null)]
    [InlineData("#:package Humanizer.Core@2.8.26", DirectiveKind.Package, "Humanizer.Core", "2.8.26")]
    [InlineData("#:package Humanizer.Core", DirectiveKind.Package, "Humanizer.Core", null)]
    [InlineData("#:package Humanizer.Core@2.*", DirectiveKind.Package, "Humanizer.Core", "2.*")]
    [InlineData("#:package Humanizer.Core @ 2.8.26-beta.1", DirectiveKind.Package, "Humanizer.Core", "2.8.26-beta.1")]
    [InlineData("#r \"nuget: Humanizer.Core, 2.8.26\"", DirectiveKind.Package, "Humanizer.Core", "2.8.26")]
    [InlineData("#r \"nuget:Humanizer.Core,2.8.26\"", DirectiveKind.Package, "Humanizer.Core", "2.8.26")]
    [InlineData("#r \"NuGet: Humanizer.Core\"", DirectiveKind.Package, "Humanizer.Core", null)]
    [InlineData("#:package Name@1", DirectiveKind.Package, "Name", "1")]
    [InlineData("#:package Name@1.2.*", DirectiveKind.Package, "Name", "1.2.*")]
    [InlineData("#:package Name@*-*", DirectiveKind.Package, "Name", "*-*")]
    [InlineData("#:package Name@1.2.3-*", DirectiveKind.Package, "Name", "1.2.3-*")]
    [InlineData("#:package Name@1.2.3-rc.1+build5", DirectiveKind.Package, "Name", "1.2.3-rc.1+build5")]
    [InlineData("#:package Name@[1.2,2.0)", DirectiveKind.Package, "Name", "[1.2,2.0)")]
    [InlineData("#r \"lib/My.dll\"", DirectiveKind.Assembly, "lib/My.dll", null)]
    [InlineData("#r\"lib/My.dll\"", DirectiveKind.Assembly, "lib/My.dll", null)]
    [InlineData("#r \"System.Text.Json\"", DirectiveKind.Assembly, "System.Text.Json", null)]
    [InlineData("#i \"nuget: ../packages\"", DirectiveKind.PackageSource, "../packages", null)]
    [InlineData("#i \"nuget:../packages\"", DirectiveKind.PackageSource, "../packages", null)]
    public void Each_form_is_understood(string line, DirectiveKind kind, string target, string? version) =>
        Assert.Equal([new Directive(kind, target, version, 1)], CellSource.Parse(line).Directives);

    [Theory]
    [InlineData("#:project", "'#:project' names nothing. Write it like this: #:project ../src/Analysis")]
    [InlineData("#:project \"\"", "'#:project' names nothing. Write it like this: #:project ../src/Analysis")]
    [InlineData("#:package", "'' is no package name with a version. Write it like this: #:package Name@1.2.3")]
    [InlineData("#:package Name@", "'Name@' is no package name with a version. Write it like this: #:package Name@1.2.3")]
    [InlineData("#:package @1.0", "'@1.0' is no package name with a version. Write it like this: #:package Name@1.2.3")]
    [InlineData("#:package My Name@1.0", "'My Name@1.0' is no package name with a version. Write it like this: #:package Name@1.2.3")]
    [InlineData("#:package Name@1.0 // why", "'Name@1.0 // why' is no package name with a version. Write it like this: #:package Name@1.2.3")]
    [InlineData("#:package Name, 1.0", "'Name, 1.0' is no package name with a version. Write it like this: #:package Name@1.2.3")]
    [InlineData("#r \"nuget: \"", "'' is no package name with a version. Write it like this: #r \"nuget: Name, 1.2.3\"")]
    [InlineData("#r \"nuget: Name@1.0\"", "'Name@1.0' is no package name with a version. Write it like this: #r \"nuget: Name, 1.2.3\"")]
    [InlineData("#r \"\"", "'#r' names nothing. Write it like this: #r \"file.dll\"")]
    [InlineData("#r", "'#r' takes one name in quotes, and here stands: nothing. Write #r \"file.dll\" or #r \"nuget: Name, 1.2.3\".")]
    [InlineData("#:package Name@1.x", "'1.x' is no version of a package. Versions look like 1.2.3, 1.2.3-beta, 1.2.*, * or [1.2,2.0).")]
    [InlineData("#r \"nuget: Name, latest\"", "'latest' is no version of a package. Versions look like 1.2.3, 1.2.3-beta, 1.2.*, * or [1.2,2.0).")]
    [InlineData("#r file.dll", "'#r' takes one name in quotes, and here stands: file.dll. Write #r \"file.dll\" or #r \"nuget: Name, 1.2.3\".")]
    [InlineData("#r \"file.dll", "'#r' takes one name in quotes, and here stands: \"file.dll. Write #r \"file.dll\" or #r \"nuget: Name, 1.2.3\".")]
    [InlineData("#:property Nullable=enable", "'#:property' is for scripts that are built; a cell is not. Remove the line.")]
    [InlineData("#:sdk Microsoft.NET.Sdk.Web", "'#:sdk' is for scripts that are built; a cell is not. Remove the line.")]
    [InlineData("#:projekt ../src", "The directive '#:projekt' is not known. Was #:project meant? " + Listed)]
    [InlineData("#!tiem", "The directive '#!tiem' is not known. Was #!time meant? " + Listed)]
    [InlineData("#!WHOS", "The directive '#!WHOS' is not known. Was #!whos or #!who meant? " + Listed)]
    [InlineData("#!nothing-like-it", "The directive '#!nothing-like-it' is not known. " + Listed)]
    [InlineData("#:", "The directive '#:' is not known. " + Listed)]
    [InlineData("#!", "The directive '#!' is not known. " + Listed)]
    [InlineData("#!time twice", "'#!time' takes nothing after it, and here stands: twice. Remove that.")]
    [InlineData("#!import", "'#!import' names nothing. Write it like this: #!import file.ipynb")]
    [InlineData("#load \"\"", "'#load' names nothing. Write it like this: #load \"file.cs\"")]
    [InlineData("#i \"nuget: \"", "'#i' names nothing. Write it like this: #i \"nuget: ../packages\"")]
    [InlineData("#i \"../packages\"", "'#i' takes a source of packages, and here stands: \"../packages\". Write it like this: #i \"nuget: ../packages\"")]
    [InlineData("#i nuget: ../packages", "'#i' takes one name in quotes, and here stands: nuget: ../packages. Write #i \"nuget: ../packages\".")]
    [InlineData("#!fsharp", "'#!fsharp' is for F#, and this kernel runs C#. Write it in C#, or open the notebook with a kernel for F#.")]
    [InlineData("#!sql", "'#!sql' is for SQL, and this kernel runs C#. Write it in C#, or open the notebook with a kernel for SQL.")]
    [InlineData("#!share --from fsharp x", "'#!share' hands a value from one language to another, and this kernel runs C# alone. What one C# cell declares, the next ones see: remove the line.")]
    [InlineData("#!connect jupyter --kernel-name x", "'#!connect' connects to a kernel of another language, and this kernel runs C# alone. Call what you need from C#, with a package for it: #:package Name@1.2.3")]
    public void Each_mistake_has_its_sentence(string line, string message)
    {
        var error = Assert.Throws<DirectiveException>(() => CellSource.Parse("var a = 1;\n" + line));

        Assert.Equal(message, error.Message);
        Assert.Equal(2, error.Line);
    }

    [Theory]
    [InlineData("#!csharp")]
    [InlineData("#!c#")]
    [InlineData("#!C#")]
    public void The_name_of_the_language_needs_nothing_done(string magic)
    {
        var source = CellSource.Parse(magic + "\n1 + 1");

        Assert.Empty(source.Directives);
        Assert.Equal("\n1 + 1", WithoutBlanks(source.Code));
    }

    [Fact]
    public void Lines_keep_their_numbers()
    {
        var source = CellSource.Parse("#:project A\n\n#:package B@1\nvar a = 1;\n");

        Assert.Equal("\n\n\nvar a = 1;\n", WithoutBlanks(source.Code));
        Assert.Equal([1, 3], source.Directives.Select(directive => directive.Line));
    }

    [Fact]
    public void Windows_line_ends_are_no_part_of_a_directive()
    {
        var source = CellSource.Parse("#:project A\r\n#r \"B.dll\"\r\nvar a = 1;\r\nvar b = 2;");

        Assert.Equal(["A", "B.dll"], source.Directives.Select(directive => directive.Target));
        Assert.Equal("\n\nvar a = 1;\r\nvar b = 2;", WithoutBlanks(source.Code));
    }

    [Theory]
    [InlineData("var s = \"\"\"\n#:project A\n\"\"\";")]
    [InlineData("var s = \"\"\"\n  #!markdown\n  \"\"\";")]
    [InlineData("var s = @\"\n#r \"\"x.dll\"\"\n\";")]
    [InlineData("var s = $\"\"\"\n#:project {a}\n\"\"\";")]
    [InlineData("var s = $@\"\n#:project {a}\n\";")]
    [InlineData("var s = $$\"\"\"\n{{a}}\n#:nonsense\n\"\"\";")]
    [InlineData("var s = \"\"\"\n#:project A\n\"\"\"u8;")]
    [InlineData("/*\n#:project A\n*/")]
    [InlineData("/**\n#:project A\n*/\nclass C;")]
    [InlineData("var a = 1; /* one\n#:project A\n#!markdown\n*/ var b = 2;")]
    [InlineData("// #:project A")]
    [InlineData("#if false\n#:project A\n#endif")]
    [InlineData("#if false\nvar a = 1;\n#:project A\n#endif\nvar b = 2;")]
    [InlineData("var s = \"#:project A\";")]
    [InlineData("#region #:project A\n#endregion")]
    public void What_stands_in_strings_and_comments_is_text(string code)
    {
        var source = CellSource.Parse(code);

        Assert.Empty(source.Directives);
        Assert.Equal(code, source.Code);
    }

    [Fact]
    public void A_directive_after_a_string_or_a_comment_is_one()
    {
        var source = CellSource.Parse("var s = \"\"\"\n#:project A\n\"\"\";\n#:project B\n/* #:project C */\n#:project D");

        Assert.Equal([(4, "B"), (6, "D")], source.Directives.Select(directive => (directive.Line, directive.Target)));
    }

    [Fact]
    public void A_string_that_does_not_end_hides_what_follows() =>
        Assert.Empty(CellSource.Parse("var s = \"\"\"\n#:project A\n").Directives);

    [Fact]
    public void A_cell_without_directives_is_left_as_it_is()
    {
        const string code = "#pragma warning disable\r\nvar a = 1;";

        Assert.Same(code, CellSource.Parse(code).Code);
    }

    [Fact]
    public void An_empty_cell_is_empty() => Assert.Equal("", CellSource.Parse("").Code);

    // Blanks stand where the directives stood, so that what follows keeps its place.
    private static string WithoutBlanks(string code) => string.Join('\n', code.Split('\n').Select(line => line.TrimEnd(' ')));
}
