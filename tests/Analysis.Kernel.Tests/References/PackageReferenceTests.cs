namespace Analysis.Kernel.Tests.References;

public class PackageReferenceTests : ReferenceTest
{
    [Theory]
    [InlineData("#:package Humanizer.Core@2.8.26")]
    [InlineData("#r \"nuget: Humanizer.Core, 2.8.26\"")]
    public async Task A_package_can_be_used_in_the_version_asked_for(string directive)
    {
        await ValueAsync(directive + "\nusing Humanizer;");

        Assert.Equal("Actor co occurrence", await ValueAsync("\"ActorCoOccurrence\".Humanize()"));
        Assert.Equal("2.8.0.0", await ValueAsync("typeof(StringHumanizeExtensions).Assembly.GetName().Version.ToString()"));
    }

    [Fact]
    public async Task A_package_may_bring_its_own_version_of_what_the_kernel_uses()
    {
        await ValueAsync("#:package System.Collections.Immutable@9.0.0\n#:package Microsoft.CodeAnalysis.Common@4.8.0");

        Assert.Equal("4.8.0.0", await ValueAsync("typeof(Microsoft.CodeAnalysis.Diagnostic).Assembly.GetName().Version.ToString()"));
        Assert.Equal("3", await ValueAsync("1 + 2"));
    }

    [Fact]
    public async Task A_package_that_does_not_exist_is_named()
    {
        var error = await ErrorAsync("#:package This.Package.Does.Not.Exist.Anywhere@1.2.3");

        Assert.StartsWith("This.Package.Does.Not.Exist.Anywhere 1.2.3 could not be restored:\n  ", error.Message, StringComparison.Ordinal);
        Assert.Contains("NU1101", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_asked_for_after_a_project_fits_the_project()
    {
        WriteProject("Base", "public static class Base { public const string Name = \"base\"; }");
        await ValueAsync("#:project Base");
        await ValueAsync("#:package Humanizer.Core@2.8.26");

        Assert.Equal("Base", await ValueAsync("Humanizer.StringHumanizeExtensions.Humanize(Base.Name)"));
    }
}
