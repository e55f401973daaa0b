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
    [InlineData("/home/me/Mine/Mine.csproj : error NU1101: Unable to find package Missing. No packages exist with this id in source(s): local",
        "Mine.csproj: NU1101: Unable to find package Missing. No packages exist with this id in source(s): local")]
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
}
