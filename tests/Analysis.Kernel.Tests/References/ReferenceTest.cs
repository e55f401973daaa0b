namespace Analysis.Kernel.Tests.References;

/// <summary>What tests of references share: projects written into the test's folder.</summary>
public abstract class ReferenceTest : SessionTest
{
    /// <summary>Runs a cell that fetches packages, and gives its value; the test is skipped where their source cannot be reached.</summary>
    protected async Task<string?> FetchAsync(string code)
    {
        var result = await RunAsync(code);
        if (result.Error is { } error && error.Message.Contains(" could not be looked for.", StringComparison.Ordinal)) Clients.Missing(error.Message);
        Assert.True(result.Succeeded, result.Error?.Message);
        return result.Value?["text/plain"];
    }

    /// <summary>Writes a class library and gives its folder.</summary>
    protected string WriteProject(string name, string code, string items = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Code.cs"), code);
        return folder;
    }
}
