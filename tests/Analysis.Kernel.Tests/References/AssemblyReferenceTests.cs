using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public class AssemblyReferenceTests : ReferenceTest
{
    [Fact]
    public async Task A_file_and_the_files_beside_it_that_it_needs_can_be_used_and_rebuilt()
    {
        WriteProject("Inner", "public static class Inner { public static int One => 1; }");
        var folder = WriteProject("Outer", "public static class Outer { public static int Two => Inner.One + 1; }",
            "<ProjectReference Include=\"../Inner/Inner.csproj\" />");
        var built = await DotnetCommand.RunAsync(folder, ["build", "-nodeReuse:false", "--verbosity", "quiet", "-o", Path.Combine(Folder, "lib")], default);
        Assert.True(built.ExitCode == 0, string.Join('\n', built.Lines));

        await ValueAsync("#r \"lib/Outer.dll\"");
        Assert.Equal("3", await ValueAsync("Outer.Two + Inner.One"));

        // The file is free: it is the copy that is loaded.
        Directory.Delete(Path.Combine(Folder, "lib"), recursive: true);
        Assert.Equal("2", await ValueAsync("Outer.Two"));
    }

    [Fact]
    public async Task An_assembly_of_the_framework_is_there_already() =>
        Assert.Equal("{\"a\":1}", await ValueAsync("#r \"System.Text.Json\"\nSystem.Text.Json.JsonSerializer.Serialize(new { a = 1 })"));

    [Fact]
    public async Task A_file_that_is_not_there_is_named() => Assert.Equal(
        $"There is no file 'lib/none.dll': '{Path.Combine(Folder, "lib", "none.dll")}' does not exist. Paths start from the notebook's folder, in an imported file from that file's. For a package write #r \"nuget: Name, 1.2.3\".",
        (await ErrorAsync("#r \"lib/none.dll\"")).Message);

    [Fact]
    public async Task A_file_that_is_no_assembly_is_refused()
    {
        File.WriteAllText(Path.Combine(Folder, "text.dll"), "not code");

        Assert.Equal(
            "'text.dll' is no .NET assembly: it is a native library, or no library at all. Reference the .NET assembly that calls it; a native library is found beside that.",
            (await ErrorAsync("#r \"text.dll\"")).Message);
    }
}
