using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public sealed class ProjectInputsTests : IDisposable
{
    // A name that a URI would read otherwise.
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory("analysis-inputs-").FullName, "C# 100%")).FullName;

    public ProjectInputsTests()
    {
        Write("Lower/Lower.csproj", "<Project />");
        Write("Lower/Lower.cs", "class Lower;");
        Write("Upper/Upper.csproj",
            """
            <Project>
              <Import Project="../shared.props" />
              <ItemGroup>
                <ProjectReference Include="..\Lower\Lower.csproj" />
                <Compile Include="../Linked/One.cs; $(MSBuildThisFileDirectory)../Linked/Two.cs" />
                <EmbeddedResource Include="../Words/**/*.txt" />
                <None Include="$(Unknown)/x.txt" />
                <Reference Include="Lib"><HintPath>../lib/Lib.dll</HintPath></Reference>
              </ItemGroup>
            </Project>
            """);
        Write("Upper/Upper.cs", "class Upper;");
        Write("Upper/Inner/Deep.cs", "class Deep;");
        Write("Linked/One.cs", "1");
        Write("Linked/Two.cs", "2");
        Write("Linked/Other.cs", "3");
        Write("Words/en/stop.txt", "the");
        Write("lib/Lib.dll", "old");
        Write("Directory.Build.props", """<Project><Import Project="from-above.props" /></Project>""");
        Write("from-above.props", "<Project />");
        Write("shared.props", """<Project><Import Project="shared-too.props" /></Project>""");
        Write("shared-too.props", "<Project />");
        Write("README.md", "read me");
    }

    private string Project => Path.Combine(_folder, "Upper", "Upper.csproj");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    private string Fingerprint() => ProjectInputs.Fingerprint([Project]);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    [Theory]
    [InlineData("Upper/Upper.cs")]
    [InlineData("Upper/Inner/Deep.cs")]
    [InlineData("Upper/Inner/New.cs")]
    [InlineData("Upper/data.csv")]
    [InlineData("Upper/Directory.Build.targets")]
    [InlineData("Lower/Lower.cs")]
    [InlineData("Lower/New.cs")]
    [InlineData("Linked/One.cs")]
    [InlineData("Linked/Two.cs")]
    [InlineData("Words/en/stop.txt")]
    [InlineData("Words/en/new.txt")]
    [InlineData("lib/Lib.dll")]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Packages.props")]
    [InlineData("from-above.props")]
    [InlineData("shared.props")]
    [InlineData("shared-too.props")]
    [InlineData("global.json")]
    [InlineData("nuget.config")]
    public void A_changed_or_added_input_changes_the_fingerprint(string name)
    {
        var before = Fingerprint();
        Write(name, "<Project Changed=\"true\" />");

        Assert.NotEqual(before, Fingerprint());
    }

    [Theory]
    [InlineData("Upper/bin/Release/Upper.cs")]
    [InlineData("Upper/obj/project.assets.json")]
    [InlineData("Lower/obj/Generated.cs")]
    [InlineData("Upper/.vs/state.json")]
    [InlineData("Linked/Other.cs")]
    [InlineData("README.md")]
    [InlineData("Elsewhere/Any.cs")]
    public void What_the_build_does_not_read_does_not(string name)
    {
        var before = Fingerprint();
        Write(name, "changed");

        Assert.Equal(before, Fingerprint());
    }

    [Theory]
    [InlineData("Upper/Inner/Deep.cs")]
    [InlineData("Lower/Lower.cs")]
    [InlineData("Linked/Two.cs")]
    [InlineData("Words/en/stop.txt")]
    public void A_deleted_input_changes_the_fingerprint(string name)
    {
        var before = Fingerprint();
        File.Delete(Path.Combine(_folder, name));

        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void A_renamed_input_changes_the_fingerprint()
    {
        var before = Fingerprint();
        File.Move(Path.Combine(_folder, "Upper", "Upper.cs"), Path.Combine(_folder, "Upper", "Renamed.cs"));

        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void Writing_the_same_again_changes_nothing()
    {
        var before = Fingerprint();
        Write("Upper/Upper.cs", "class Upper;");

        Assert.Equal(before, Fingerprint());
        Assert.Matches("^[0-9a-f]{32}$", before);
    }

    [Fact]
    public void Projects_that_reference_each_other_come_to_an_end()
    {
        Write("Lower/Lower.csproj", """<Project><ItemGroup><ProjectReference Include="../Upper/Upper.csproj" /></ItemGroup></Project>""");

        Assert.NotEmpty(Fingerprint());
    }

    [Fact]
    public void A_link_to_a_folder_above_comes_to_an_end()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "Upper", "Inner", "loop"), Path.Combine(_folder, "Upper"));
        var before = Fingerprint();
        Write("Upper/Upper.cs", "changed");

        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void A_project_that_is_no_xml_still_has_a_fingerprint()
    {
        var before = Fingerprint();
        Write("Upper/Upper.csproj", "<Project");

        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void A_file_too_large_to_read_counts_by_its_size_and_time()
    {
        Write("Upper/large.bin", new string('x', (4 * 1024 * 1024) + 1));
        var before = Fingerprint();
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "Upper", "large.bin"), new DateTime(2016, 11, 29, 0, 0, 0, DateTimeKind.Utc));

        Assert.NotEqual(before, Fingerprint());
    }
}
