using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public class NotebookLoadContextTests
{
    [Fact]
    public void A_native_library_goes_by_several_names()
    {
        var extension = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";

        Assert.Equal(["e_sqlite3", "e_sqlite3" + extension, "libe_sqlite3" + extension, "libe_sqlite3"], NotebookLoadContext.NativeNames("e_sqlite3"));
    }

    [Fact]
    public void A_name_that_is_known_keeps_its_file_and_what_nobody_added_is_the_frameworks()
    {
        var context = new NotebookLoadContext();
        var own = typeof(NotebookLoadContext).Assembly.Location;
        context.Add(new() { Assemblies = [new("Analysis.Kernel", null, null, own), new("OnlyCompile", null, own, null)] });
        context.Add(new() { Assemblies = [new("Analysis.Kernel", null, null, "/nowhere/Analysis.Kernel.dll")] });

        var loaded = context.LoadFromAssemblyName(new("Analysis.Kernel"));

        Assert.Equal(own, loaded.Location);
        Assert.NotSame(typeof(NotebookLoadContext).Assembly, loaded);
        Assert.Same(typeof(Display.CellContext).Assembly, context.LoadFromAssemblyName(new("Analysis.Display")));
        Assert.Throws<FileNotFoundException>(() => context.LoadFromAssemblyName(new("OnlyCompile")));
    }
}
