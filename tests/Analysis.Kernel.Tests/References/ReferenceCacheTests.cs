using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public class ReferenceCacheTests : ReferenceTest
{
    [Fact]
    public void What_an_earlier_kernel_has_kept_is_read()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "state"));
        File.WriteAllText(Path.Combine(Folder, "state", "references.json"), "{\"Assemblies\":[],\"Satellites\":[],\"NativeLibraries\":[]}");

        Assert.Empty(ReferenceCache.Read(Folder, "state")!.Packages);
    }

    [Fact]
    public void What_was_kept_is_read_as_it_was()
    {
        var kept = new ResolvedReferences { Packages = new Dictionary<string, string> { ["Humanizer.Core"] = "2.8.26" } };
        ReferenceCache.Write(Folder, "state", null, kept);

        Assert.Equal(kept.Packages, ReferenceCache.Read(Folder, "state")!.Packages);
    }
}
