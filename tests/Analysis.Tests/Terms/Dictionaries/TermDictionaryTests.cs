using Analysis.Tests.Corpora;

namespace Analysis.Tests.Terms.Dictionaries;

public class TermDictionaryTests
{
    private const string Yaml = """
        # what is fought with and by whom
        conflict:
          - war
          - weapons: [arms, "arms embargo*", missile*]
            actors:
              - army
              - "*ists"
        diplomacy: talk*
        later:
        """;

    [Fact]
    public void Categories_hold_entries_and_other_categories()
    {
        var dictionary = TermDictionary.Parse(Yaml);

        Assert.Equal(["conflict", "conflict.weapons", "conflict.actors", "diplomacy", "later"], dictionary.Categories.Select(category => category.Name));
        Assert.Equal([null, "conflict", "conflict", null, null], dictionary.Categories.Select(category => category.Parent));
        Assert.Equal(["war|", "arms|arms embargo*|missile*|", "army|*ists|", "talk*|", ""],
            dictionary.Categories.Select(category => string.Concat(category.Entries.Select(entry => entry + "|"))));
        Assert.Equal("dictionary: 5 categories with 7 entries", dictionary.ToString());
    }

    [Fact]
    public void A_file_gives_its_name()
    {
        using var folder = new TemporaryFolder().Write("conflict.yaml", "a: b").Write("bytes.yaml", [0x61, 0x3A, 0x20, 0xFF]);

        Assert.Equal("conflict.yaml: 1 category with 1 entry", TermDictionary.Load(Path.Combine(folder.Path, "conflict.yaml")).ToString());
        Assert.Equal("bytes.yaml: this is no UTF-8. Save the file as UTF-8.",
            Assert.Throws<InvalidDataException>(() => TermDictionary.Load(Path.Combine(folder.Path, "bytes.yaml"))).Message);
        Assert.Throws<FileNotFoundException>(() => TermDictionary.Load(Path.Combine(folder.Path, "none.yaml")));
    }

    [Theory]
    [InlineData("", "line 1: there is no category. Write 'name: [word, terror*, arms embargo*]' for each.")]
    [InlineData("- a\n", "line 1: there is no category. Write 'name: [word, terror*, arms embargo*]' for each.")]
    [InlineData("a: b\nc:\n  - d\na: e\n", "line 4: the category 'a' was there before. Put its entries together.")]
    [InlineData("a:\n  - '--'\n", "line 2: '--' has no word. Write a word, 'terror*' or 'arms embargo*'.")]
    [InlineData("a:\n  - *ist\n", "line 2: '*' at the start of an entry refers to another place. Put the entry into quotation marks: '\"*ist\"'.")]
    [InlineData("a: &x [b]\nc: *x\n", "line 2: '*' at the start of an entry refers to another place. Put the entry into quotation marks: '\"*ist\"'.")]
    [InlineData("a:\n  '': b\n", "line 2: a category's name is missing. Write 'name: [word, terror*]'.")]
    [InlineData("a: b\n---\nc: d\n", "line 2: a second document begins. Write all categories into one.")]
    public void What_is_wrong_is_named_with_its_line_and_a_remedy(string yaml, string message) =>
        Assert.Equal("words.yaml, " + message, Assert.Throws<InvalidDataException>(() => TermDictionary.Parse(yaml, "words.yaml")).Message);

    [Theory]
    [InlineData("a: [b\nc: d", 1)]
    [InlineData("\"\\UFFFFFFFF\": a", 1)]
    [InlineData("a: b\nc: 'd", 2)]
    [InlineData("a: b: c", 1)]
    [InlineData("a:\n\t- b", 1)]
    public void What_is_no_yaml_is_said_to_be_none(string yaml, int line)
    {
        var message = Assert.Throws<InvalidDataException>(() => TermDictionary.Parse(yaml, "words.yaml")).Message;

        Assert.StartsWith(FormattableString.Invariant($"words.yaml, line {line}: this is no YAML"), message, StringComparison.Ordinal);
        Assert.EndsWith("Close all brackets and quotation marks; put entries with ':', '#', '*' or '[' into quotation marks.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Depth_has_a_limit(int lists, bool isFine)
    {
        var yaml = "a: " + new string('[', lists) + "b" + new string(']', lists);

        if (isFine) Assert.Equal(["b"], TermDictionary.Parse(yaml).Categories.Single().Entries);
        else Assert.Contains("categories are more than 12 deep", Assert.Throws<InvalidDataException>(() => TermDictionary.Parse(yaml)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => TermDictionary.Parse("a: " + new string('[', 1_000_000)));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void So_has_an_entry(int length, bool isFine)
    {
        var yaml = "a: " + new string('x', length);

        if (isFine) Assert.Equal(length, TermDictionary.Parse(yaml).Categories[0].Entries[0].Length);
        else Assert.Throws<InvalidDataException>(() => TermDictionary.Parse(yaml));
    }

    [Fact]
    public void A_dictionary_may_be_made_without_a_file()
    {
        Assert.Equal(["a", "b"], TermDictionary.Of([new("a", ["x"]), new("b", ["y", "z*"])]).Categories.Select(category => category.Name));
        Assert.Throws<ArgumentException>(() => TermDictionary.Of([new("a", ["x"]), new("a", ["y"])]));
        Assert.Throws<ArgumentException>(() => TermDictionary.Of([new("a", ["*"])]));
    }
}
