using System.Security.Cryptography;
using Analysis.Corpora;
using Analysis.Corpora.Duplicates;

namespace Analysis.Tests.Corpora.Duplicates;

public class SharedCorporaTests
{
    [SkippableFact]
    public void Every_file_that_has_the_bytes_of_another_is_found()
    {
        var folder = Repository.SharedOrSkip("corpora", "bbc");
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var sameBytes = files.GroupBy(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))).Where(group => group.Count() > 1).ToArray();

        var list = DuplicateFinder.Find(files.Length, i => Read(files[i]), new(), null, default);

        // No file is there three times.
        Assert.Equal(98, sameBytes.Length);
        Assert.All(sameBytes, group => Assert.Equal(2, group.Count()));
        var exact = list.Where(pair => pair.Kind == DuplicateKind.Exact).Select(pair => (pair.A, pair.B)).ToHashSet();
        Assert.Superset(sameBytes.Select(group => (group.First(), group.Last())).ToHashSet(), exact);
        // 136 bodies are the same but for white space, and two more but for punctuation marks.
        Assert.Equal(138, exact.Count);
    }

    // The headline is the first line.
    private static DuplicateText Read(string file)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(file)).Text!;
        var body = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return new(file, text, [new(body, text.Length - body)]);
    }
}
