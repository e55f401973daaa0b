using Analysis.Kernel.Directives;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public class BuildFailureTests
{
    private static readonly ReferenceRequest Project = new(["/home/me/Mine/Mine.csproj"], ReferenceRequest.Empty.Packages);

    private static readonly ReferenceRequest Package =
        ReferenceRequest.Empty.With(new(DirectiveKind.Package, "Missing", "1.2.3", 1), "/").With(new(DirectiveKind.Package, "Newest", null, 1), "/");

    [Theory]
    [InlineData("/home/me/Mine/Code.cs(3,14): error CS0103: The name 'x' does not exist in the current context [/home/me/Mine/Mine.csproj]",
        "Code.cs(3,14): CS0103: The name 'x' does not exist in the current context")]
    [InlineData("/home/me (old)/Mine/Code.cs(3,14,3,15): error CS1002: ; expected [/home/me (old)/Mine/Mine.csproj]", "Code.cs(3,14,3,15): CS1002: ; expected")]
    [InlineData("/home/me/Mine/Mine.csproj : error NU1605: Detected package downgrade: A from 2.0.0 to 1.0.0. [/home/me/Mine/Mine.csproj]",
        "Mine.csproj: NU1605: Detected package downgrade: A from 2.0.0 to 1.0.0.")]
    [InlineData("/x/Mine.csproj : error NU1000: https://me:secret@host.example/index.json?key=secret does not answer",
        "Mine.csproj: NU1000: https://host.example/index.json does not answer")]
    [InlineData("CSC : error CS5001: Program does not contain a static 'Main' method suitable for an entry point [/home/me/Mine/Mine.csproj]",
        "CSC: CS5001: Program does not contain a static 'Main' method suitable for an entry point")]
    [InlineData("MSBUILD : error MSB1009: Project file does not exist.", "MSBUILD: MSB1009: Project file does not exist.")]
    [InlineData("/home/me/Mine/Mine.csproj(4,3): error MSB4067: The element <x> beneath element <Project> is unrecognized.",
        "Mine.csproj(4,3): MSB4067: The element <x> beneath element <Project> is unrecognized.")]
    public void A_line_of_the_sdk_is_shortened_to_what_matters(string line, string expected) =>
        Assert.Equal($"Mine.csproj could not be built:\n  {expected}", BuildFailure.Describe(Project, ["Build started.", line, line, "", "Build FAILED."]));

    [Fact]
    public void Warnings_are_not_named() => Assert.Equal("Mine.csproj could not be built:\n  A.cs(1,1): CS1002: ; expected",
        BuildFailure.Describe(Project, ["/x/A.cs(2,2): warning CS0168: unused [/x/M.csproj]", "/x/A.cs(1,1): error CS1002: ; expected [/x/M.csproj]"]));

    [Fact]
    public void Eight_errors_are_shown_and_one_more_is_counted()
    {
        string[] Lines(int count) => [.. Enumerable.Range(1, count).Select(i => $"/x/A.cs({i},1): error CS1002: ; expected [/x/M.csproj]")];

        Assert.EndsWith("A.cs(8,1): CS1002: ; expected", BuildFailure.Describe(Project, Lines(8)), StringComparison.Ordinal);
        Assert.EndsWith("A.cs(8,1): CS1002: ; expected\n  … and 1 more", BuildFailure.Describe(Project, Lines(9)), StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_are_restored_not_built_and_the_last_lines_stand_for_an_unknown_mistake() => Assert.Equal(
        "Missing 1.2.3, Newest could not be restored:\n  Something else happened.",
        BuildFailure.Describe(Package, ["", "Something else happened.", "  "]));

    [Fact]
    public void A_source_that_does_not_answer_is_named_without_its_password() => Assert.Equal(
        "Missing 1.2.3, Newest could not be looked for. Unable to load the service index for source https://host.example/v3/index.json: Connection refused (host.example:443).\n"
        + "Check the address and the connection; 'dotnet nuget list source' lists the sources that are set up.",
        BuildFailure.Describe(Package,
        [
            "/x/notebook.csproj : error NU1301: Unable to load the service index for source https://me:secret@host.example/v3/index.json?sig=secret.",
            "/x/notebook.csproj : error NU1301:   Connection refused (host.example:443)",
            "/x/notebook.csproj : error NU1301:   Connection refused",
        ]));

    [Theory]
    [InlineData("from 'https://me:secret@h/i.json?sig=secret'Nope'&level=2.0.0': refused", "from 'https://h/i.json': refused")]
    [InlineData("for source https://h/i.json?sig=secret.", "for source https://h/i.json.")]
    [InlineData("in source(s): https://secret@h/i, https://h/j?secret, local", "in source(s): https://h/i, https://h/j, local")]
    [InlineData("what? who@example.org", "what? who@example.org")]
    public void An_address_is_shown_without_its_secrets(string text, string shown) => Assert.Equal(shown, PackageFailure.WithoutSecrets(text));

    [Fact]
    public void Several_missing_packages_are_told_together() => Assert.Equal(
        "There is no package 'Newest' in the sources that were asked: local, https://host.example/v3/index.json.\n"
        + "There is no package 'Inner', which one of Missing 1.2.3, Newest needs, in the sources that were asked: local, https://host.example/v3/index.json.\n"
        + "There is no stable version 1.2.3 of 'Missing' in the sources that were asked: local (3 versions, the nearest is 1.2.3-beta1).\n"
        + "Check the names and the versions, or name one more source in a line above it: #i \"nuget: FOLDER-OR-ADDRESS\".",
        BuildFailure.Describe(Package,
        [
            "/x/notebook.csproj : error NU1101: Unable to find package Newest. No packages exist with this id in source(s): local, https://me:secret@host.example/v3/index.json",
            "/x/notebook.csproj : error NU1101: Unable to find package Inner. No packages exist with this id in source(s): local, https://me:secret@host.example/v3/index.json",
            "/x/notebook.csproj : error NU1103: Unable to find a stable package Missing with version (= 1.2.3)",
            "/x/notebook.csproj : error NU1103:   - Found 3 version(s) in local [ Nearest version: 1.2.3-beta1 ]",
        ]));

    [Fact]
    public void A_project_that_lacks_a_package_is_named_with_it() => Assert.Equal(
        "There is no package 'Inner', which Mine.csproj needs, in the sources that were asked: local.\n"
        + "Check the name, or name one more source in a line above it: #i \"nuget: FOLDER-OR-ADDRESS\".",
        BuildFailure.Describe(Project,
            ["/home/me/Mine/Mine.csproj : error NU1101: Unable to find package Inner. No packages exist with this id in source(s): local [/home/me/Mine/Mine.csproj]"]));
}
