using Analysis.Text;

namespace Analysis.Tests.Text;

public class EnglishStemmerTests
{
    // Porter 2001, the sample vocabulary on the algorithm's page.
    [Theory]
    [InlineData("consigned", "consign")]
    [InlineData("consolatory", "consolatori")]
    [InlineData("consolidating", "consolid")]
    [InlineData("conspicuously", "conspicu")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knightly", "knight")]
    [InlineData("knotted", "knot")]
    [InlineData("skies", "sky")]
    [InlineData("news", "news")]
    [InlineData("'embargo's", "embargo")]
    [InlineData("sayings", "say")]
    [InlineData("by", "by")]
    [InlineData("", "")]
    [InlineData("москва", "москва")]
    public void Words_are_reduced_to_their_stems(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [SkippableFact]
    public void The_whole_sample_vocabulary_agrees()
    {
        var words = File.ReadAllLines(Repository.SharedOrSkip("conformance", "snowball", "voc.txt"));
        var stems = File.ReadAllLines(Repository.SharedOrSkip("conformance", "snowball", "output.txt"));

        Assert.Equal(42_649, words.Length);
        Assert.Equal(stems, words.Select(EnglishStemmer.Stem));
    }

    [Fact]
    public void A_stem_may_be_longer_than_what_is_left_and_needs_its_space()
    {
        Assert.Equal(3, EnglishStemmer.Stem("vying", stackalloc char[6]));
        Assert.Throws<ArgumentException>(() => EnglishStemmer.Stem("vying", new char[5]));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        string[] words = ["consolidating", "skies", "vying", "organizations", "hoped"];
        var stem = new char[64];
        foreach (var word in words) EnglishStemmer.Stem(word, stem);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var word in words) EnglishStemmer.Stem(word, stem);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Any_text_has_a_stem() => Holds.ForSeeded(FsCheck.Fluent.Prop.ForAll<FsCheck.NonNull<string>>(word =>
        EnglishStemmer.Stem(word.Get).Length <= word.Get.Length + 1));

    [Fact]
    public void Irregular_forms_lead_to_their_words()
    {
        Assert.Equal("go", new string(LemmaTable.English.Lemma("went")));
        Assert.Equal("spokeswoman", new string(LemmaTable.English.Lemma("spokeswomen")));
        Assert.Equal("port", new string(LemmaTable.English.Lemma("port")));
        Assert.True(LemmaTable.English.Count > 200);
        Assert.Equal("b", new string(LemmaTable.Of([new("a", "b")]).Lemma("a")));
        Assert.Throws<ArgumentException>(() => LemmaTable.Of([new("a", "b"), new("a", "c")]));
    }
}
