using System.Diagnostics;
using Analysis.Kernel.Directives;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

/// <summary>What sessions share: one build for all that ask at once, and an interrupt that leaves nothing behind.</summary>
public class SharedBuildTests : ReferenceTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private int _builds;

    private Task<ResolvedReferences> ResolveAsync(ReferenceRequest request, CancellationToken cancellation = default) =>
        new ReferenceResolver(new(CacheFolder), Folder).ResolveAsync(
            request, ProjectInputs.Fingerprint(request.Projects), 1, () => Interlocked.Increment(ref _builds), cancellation);

    private ReferenceRequest RequestFor(string name) =>
        ReferenceRequest.Empty.With(new(DirectiveKind.Project, name, null, 1), Folder);

    [Fact]
    public async Task Two_sessions_that_ask_at_once_get_one_build_and_an_interrupted_one_is_made_again()
    {
        WriteProject("Both", "public static class Both { public const int Value = 1; }");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"),
            """
            <Project>
              <Target Name="CountBuilds" AfterTargets="Build">
                <WriteLinesToFile File="$(MSBuildThisFileDirectory)builds.txt" Lines="built" />
              </Target>
            </Project>
            """);
        var request = RequestFor("Both");
        using (var interrupt = new CancellationTokenSource())
        {
            var interrupted = ResolveAsync(request, interrupt.Token);
            await Task.Delay(1500);
            await interrupt.CancelAsync();
            Assert.Equal("The build was interrupted.", (await Assert.ThrowsAsync<OperationCanceledException>(() => interrupted.WaitAsync(Patience))).Message);
        }

        var builds = Path.Combine(Folder, "builds.txt");
        File.Delete(builds);
        var both = await Task.WhenAll(Task.Run(() => ResolveAsync(request)), Task.Run(() => ResolveAsync(request))).WaitAsync(Patience);

        var paths = both.Select(references => Assert.Single(references.Assemblies).RuntimePath).Distinct().ToList();
        Assert.True(File.Exists(Assert.Single(paths)));
        Assert.Equal(["built"], File.ReadAllLines(builds));

        // One of them built; the other found what it had built, and a third asks nobody. Its figure is 0.1 s; a test asserts ten times that.
        var before = _builds;
        var clock = Stopwatch.StartNew();
        Assert.Equal(paths, (await ResolveAsync(request)).Assemblies.Select(assembly => assembly.RuntimePath));
        Assert.Equal(before, _builds);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 1);
    }
}
