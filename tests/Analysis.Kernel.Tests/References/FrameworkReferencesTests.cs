using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public class FrameworkReferencesTests
{
    [Fact]
    public void Assemblies_that_only_forward_are_given_to_the_compiler_when_something_refers_to_them()
    {
        Assert.Contains("System.Runtime", FrameworkReferences.ByName.Keys);
        Assert.DoesNotContain("netstandard", FrameworkReferences.ByName.Keys);
        Assert.True(FrameworkReferences.Has("netstandard"));

        var with = FrameworkReferences.WithReferenced(FrameworkReferences.ByName, ["netstandard", "No.Such.Assembly"]);

        Assert.Equal(["netstandard"], with.Keys.Except(FrameworkReferences.ByName.Keys));
    }

    [Fact]
    public void A_reference_is_the_same_object_each_time()
    {
        var first = FrameworkReferences.WithReferenced(FrameworkReferences.ByName, ["netstandard"]);
        var second = FrameworkReferences.WithReferenced(FrameworkReferences.ByName, ["netstandard"]);

        Assert.Same(first["netstandard"], second["netstandard"]);
    }

    [Fact]
    public void The_framework_wins_over_older_versions_only()
    {
        var own = new Version(10, 0, 0, 0);

        Assert.True(FrameworkReferences.HasAtLeast(new("System.Text.Json", own, null, null)));
        Assert.True(FrameworkReferences.HasAtLeast(new("netstandard", new(2, 0, 0, 0), null, null)));
        Assert.False(FrameworkReferences.HasAtLeast(new("System.Text.Json", new(11, 0, 0, 0), null, null)));
        Assert.False(FrameworkReferences.HasAtLeast(new("Some.Package", own, null, null)));
    }
}
