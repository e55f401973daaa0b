using System.Diagnostics;

namespace Analysis.Kernel.Tests.References;

public class LocalSourceTests : LocalPackageTest
{
    private const string Greeter = "public static class Greeter { public static string Text => \"from the folder\"; }";

    [Theory]
    [InlineData("#i \"nuget: more packages\"\n#r \"nuget: Greetings, 1.2.3\"")]
    [InlineData("#i \"nuget:more packages\"\n#:package Greetings@1.2.3")]
    [InlineData("#r \"nuget: Greetings\"\n#i \"nuget: ./more packages/\"")]
    public async Task A_folder_is_one_more_source(string directives)
    {
        UseOnly(("mine", "src"));
        WritePackage("more packages", "Greetings", "1.2.3", Greeter);

        Assert.Equal("from the folder", await ValueAsync(directives + "\nGreeter.Text"));
        Assert.Equal("1.2.3.0", await ValueAsync("typeof(Greeter).Assembly.GetName().Version.ToString()"));
    }

    [Fact]
    public async Task A_source_holds_for_the_cells_that_follow()
    {
        UseOnly(("mine", "src"));
        WritePackage("more", "Greetings", "1.2.3", Greeter);
        await ValueAsync("#i \"nuget: more\"");

        Assert.Equal("from the folder", await ValueAsync("#r \"nuget: Greetings, 1.2.3\"\nGreeter.Text"));
    }

    [Fact]
    public async Task A_folder_with_signs_that_a_build_reads_is_a_folder_all_the_same()
    {
        UseOnly(("mine", "src"));
        WritePackage("50% (old) $x @y", "Greetings", "1.2.3", Greeter);

        Assert.Equal("from the folder", await ValueAsync("#i \"nuget: 50% (old) $x @y\"\n#r \"nuget: Greetings, 1.2.3\"\nGreeter.Text"));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named() => Assert.Equal(
        $"There is no folder 'nowhere' with packages: '{Path.Combine(Folder, "nowhere")}' does not exist. Paths start from the notebook's folder, "
        + "in an imported file from that file's; an address begins with https://.",
        (await ErrorAsync("#i \"nuget: nowhere\"")).Message);

    [Fact]
    public async Task A_missing_package_names_the_sources_that_were_asked()
    {
        UseOnly(("mine", "src"), ("of the team", "team"));
        Directory.CreateDirectory(Path.Combine(Folder, "more"));

        var error = await ErrorAsync("var a = 1;\n#i \"nuget: more\"\n#r \"nuget: Missing, 1.2.3\"");

        Assert.Equal(
            $"There is no package 'Missing' in the sources that were asked: {Path.Combine(Folder, "more")}, mine, of the team.\n"
            + "Check the name, or name one more source in a line above it: #i \"nuget: FOLDER-OR-ADDRESS\".",
            error.Message);
        Assert.Equal(3, error.Line);
    }

    [Fact]
    public async Task A_missing_version_names_the_nearest_one()
    {
        UseOnly(("mine", "src"), ("of the team", "team"));
        WritePackage("src", "Greetings", "1.2.3", Greeter);

        Assert.Equal(
            "There is no version 2.0.0 or later of 'Greetings' in the sources that were asked: mine (1 version, 1.2.3), of the team (none).\n"
            + "Ask for a version that there is, or name one more source in a line above it: #i \"nuget: FOLDER-OR-ADDRESS\".",
            (await ErrorAsync("#:package Greetings@2.0.0")).Message);
        Assert.Equal("from the folder", await ValueAsync("#:package Greetings@1.2.3\nGreeter.Text"));
    }

    [Fact]
    public async Task Each_missing_version_names_all_sources()
    {
        UseOnly(("mine", "src"), ("of the team", "team"));
        WritePackage("src", "Greetings", "1.2.3", Greeter);
        WritePackage("src", "Others", "1.2.3", "");

        Assert.Equal(
            "There is no version 2.0.0 or later of 'Greetings' in the sources that were asked: mine (1 version, 1.2.3), of the team (none).\n"
            + "There is no version 3.0.0 or later of 'Others' in the sources that were asked: mine (1 version, 1.2.3), of the team (none).\n"
            + "Ask for a version that there is, or name one more source in a line above it: #i \"nuget: FOLDER-OR-ADDRESS\".",
            (await ErrorAsync("#:package Greetings@2.0.0\n#:package Others@3.0.0")).Message);
    }

    [Theory]
    [InlineData("1.2.3", "Error: Greetings 1.2.4 is used: 1.2.3 is not in the sources that were asked, or something else needs a later one.\n")]
    [InlineData("1.2.4", "")]
    [InlineData("1.2.*", "")]
    [InlineData("1.2.4.0", "")]
    public async Task Another_version_than_the_one_asked_for_is_told(string version, string told)
    {
        UseOnly(("mine", "src"));
        WritePackage("src", "Greetings", "1.2.4", Greeter);

        Assert.Equal("from the folder", await ValueAsync($"#:package Greetings@{version}\nGreeter.Text"));
        Assert.Equal(told, string.Concat(Listener.Outputs.Where(output => output.StartsWith("Error", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task The_second_session_that_uses_a_pinned_version_does_not_wait()
    {
        const string Use = "#r \"nuget: Greetings, 1.2.3\"";
        UseOnly(("mine", "src"));
        WritePackage("src", "Greetings", "1.2.3", Greeter);
        await ValueAsync(Use);

        var second = NewSession();
        await RunAsync(second, "1 + 1");
        var clock = Stopwatch.StartNew();
        var result = await RunAsync(second, Use);
        clock.Stop();

        Assert.True(result.Succeeded);
        Assert.Equal("from the folder", (await RunAsync(second, "Greeter.Text")).Value!["text/plain"]);

        // The promise is 0.2 s; a test asserts ten times that.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 2);
    }

    [Fact]
    public async Task A_package_may_bring_a_newer_json_than_the_kernel_has()
    {
        UseOnly(("mine", "src"));
        var json = WritePackage("src", "System.Text.Json", "99.0.0",
            "namespace System.Text.Json; public static class JsonSerializer { public static string Serialize(object value) => \"99: \" + value; }");
        WritePackage("src", "Writer", "1.0.0", "public static class Writer { public static string Of(object value) => System.Text.Json.JsonSerializer.Serialize(value); }",
            ("System.Text.Json", "99.0.0", json));

        Assert.Equal("99: 1", await ValueAsync("#r \"nuget: Writer, 1.0.0\"\nWriter.Of(1)"));
        Assert.Equal("99: 2", await ValueAsync("System.Text.Json.JsonSerializer.Serialize(2)"));

        // The kernel goes on with its own.
        await ValueAsync("display(new { A = 1 }, \"application/json\");");
        Assert.Equal("{\"A\":1}", Listener.Bundles[^1]["application/json"]);
    }
}
