using Analysis.Display;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Tests.References;

public class ReferencedCodeTests : ReferenceTest
{
    private const string Code =
        """
        namespace Lib;

        /// <summary>Articles of a <paramref name="Folder"/>.</summary>
        /// <param name="Folder">Where they lie.</param>
        public record Corpus(string Folder)
        {
            /// <summary>Reads them.</summary>
            /// <param name="folder">Where they lie.</param>
            /// <exception cref="System.IO.IOException">It is not there.</exception>
            public static Corpus Load(string folder) => new(folder);
        }

        /// <summary>Counting.</summary>
        public static class Counting
        {
            /// <summary>Counts <see cref="Corpus"/>.</summary>
            public static int CountWords(this Corpus corpus) => 1;

            extension(Corpus corpus)
            {
                /// <summary>How long it is.</summary>
                public int Length => 1;
            }
        }
        """;

    [Fact]
    public async Task A_projects_members_are_completed_and_told_with_their_documentation()
    {
        Document(WriteProject("Lib", Code));

        Assert.Empty(Offered("#:project Lib\nusing Lib;\nCorpus.|"));
        await ValueAsync("#:project Lib\nusing Lib;\nvar corpus = Corpus.Load(\"x\");");

        Assert.Contains("Load", Offered("Corpus.|"));
        Assert.Contains("folder:", Offered("Corpus.Load(|"));
        Assert.Contains("Corpus", Offered("Lib.|"));
        Assert.Superset(new HashSet<string> { "Folder", "CountWords", "Length" }, Offered("corpus.|").ToHashSet());
        Assert.Equal(
            "static Corpus Corpus.Load(string folder)\n\nReads them.\n\nParameters\n  folder: Where they lie.\n\nExceptions\n  IOException: It is not there.",
            Told("Corpus.Load|"));
        Assert.Equal("(variable) Corpus corpus\n\nCorpus: Articles of a Folder.", Told("corpus|"));
        Assert.Equal("string Corpus.Folder { get; init; }\n\nWhere they lie.", Told("corpus.Folder|"));
        Assert.Contains("Counts Corpus.", Told("corpus.CountWords|()"), StringComparison.Ordinal);
        Assert.Contains("How long it is.", Told("corpus.Length|"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_brings_the_documentation_beside_it()
    {
        var folder = WriteProject("Lib", Code);
        Document(folder);
        var built = await DotnetCommand.RunAsync(folder, ["build", "-nodeReuse:false", "-maxCpuCount:1", "--verbosity", "quiet", "--output", "../built"], default);
        Assert.True(built.ExitCode == 0, string.Join('\n', built.Lines));

        await ValueAsync("#r \"built/Lib.dll\"\nusing Lib;");

        Assert.Contains("Reads them.", Told("Corpus.Load|"), StringComparison.Ordinal);
    }

    // A project that does not ask for its documentation has none.
    private static void Document(string folder) =>
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"),
            "<Project><PropertyGroup><GenerateDocumentationFile>true</GenerateDocumentationFile></PropertyGroup></Project>");

    private List<string> Offered(string marked) =>
        [.. Session.Complete(marked[..^1], marked.Length - 1).Items.Select(item => item.Text)];

    private string Told(string marked)
    {
        var position = marked.IndexOf('|', StringComparison.Ordinal);
        return Session.Inspect(marked.Remove(position, 1), position)![MimeTypes.Text];
    }
}
