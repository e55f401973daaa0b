namespace Analysis.Kernel.Tests.References;

public class PackageReferenceTests : ReferenceTest
{
    [SkippableTheory]
    [InlineData("#:package Humanizer.Core@2.8.26")]
    [InlineData("#r \"nuget: Humanizer.Core, 2.8.26\"")]
    public async Task A_package_can_be_used_in_the_version_asked_for(string directive)
    {
        await FetchAsync(directive + "\nusing Humanizer;");

        Assert.Equal("Actor co occurrence", await ValueAsync("\"ActorCoOccurrence\".Humanize()"));
        Assert.Equal("2.8.0.0", await ValueAsync("typeof(StringHumanizeExtensions).Assembly.GetName().Version.ToString()"));
    }

    [SkippableFact]
    public async Task A_package_may_bring_its_own_version_of_what_the_kernel_uses()
    {
        await FetchAsync("#:package System.Collections.Immutable@9.0.0\n#:package Microsoft.CodeAnalysis.Common@4.8.0");

        Assert.Equal("4.8.0.0", await ValueAsync("typeof(Microsoft.CodeAnalysis.Diagnostic).Assembly.GetName().Version.ToString()"));
        Assert.Equal("3", await ValueAsync("1 + 2"));
    }

    [SkippableTheory]
    [InlineData("#r \"nuget: SQLitePCLRaw.bundle_e_sqlite3, 2.0.6\"")]
    [InlineData("#:package SQLitePCLRaw.bundle_e_sqlite3@2.0.6")]
    public async Task A_package_with_native_parts_works(string directive)
    {
        await FetchAsync(directive + "\nusing SQLitePCL;");

        Assert.Equal("0", await ValueAsync("Batteries.Init();\nraw.sqlite3_open(\":memory:\", out var database)"));
        Assert.Equal("100, 42", await ValueAsync(
            "raw.sqlite3_prepare_v2(database, \"select 6 * 7\", out var query);\n$\"{raw.sqlite3_step(query)}, {raw.sqlite3_column_int(query, 0)}\""));
    }

    [SkippableFact]
    public async Task A_package_may_bring_an_older_json_than_the_kernel_has()
    {
        await FetchAsync("#:package System.Text.Json@9.0.0");

        Assert.Equal("{\"a\":1}", await ValueAsync("System.Text.Json.JsonSerializer.Serialize(new { a = 1 })"));
        Assert.Equal("true", await ValueAsync("typeof(System.Text.Json.JsonSerializer).Assembly.GetName().Version.Major >= 9"));
    }

    [SkippableFact]
    public async Task A_package_that_does_not_exist_is_named()
    {
        await FetchAsync("#:package Humanizer.Core@2.8.26");

        var error = await ErrorAsync("#:package This.Package.Does.Not.Exist.Anywhere@1.2.3");

        Assert.Matches(
            @"^There is no package 'This\.Package\.Does\.Not\.Exist\.Anywhere' in the sources that were asked: \S.*\.\n"
            + @"Check the name, or name one more source in a line above it: #i ""nuget: FOLDER-OR-ADDRESS""\.$",
            error.Message);
    }

    [SkippableFact]
    public async Task A_package_asked_for_after_a_project_fits_the_project()
    {
        WriteProject("Base", "public static class Base { public const string Name = \"base\"; }");
        await ValueAsync("#:project Base");
        await FetchAsync("#:package Humanizer.Core@2.8.26");

        Assert.Equal("Base", await ValueAsync("Humanizer.StringHumanizeExtensions.Humanize(Base.Name)"));
    }
}
