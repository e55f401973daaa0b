using System.Text.RegularExpressions;
using Analysis.Tests.Corpora;
using FsCheck.Fluent;

namespace Analysis.Tests.Terms.Dictionaries;

public class CategoryListTests
{
    private static readonly TermDictionary Conflict = TermDictionary.Parse("""
        conflict:
          - war
          - weapons: [arms, "arms embargo*", missile*, "embargoes on *"]
        talks: talk*
        nothing: never
        """);

    private static readonly Tokens Tokens = Articles.Corpus(
        ("a.txt", "War. The ARMS\nembargoes on missiles and arms. Embargo talks."), ("b.txt", ""), ("c.txt", "They talked of the war, of war")).Tokenize();

    [Fact]
    public void Each_category_counts_its_entries_and_those_of_the_categories_in_it()
    {
        var categories = Tokens.Categories(Conflict);

        // 'embargoes on missiles' begins inside 'arms embargoes'; 'missiles' does not.
        Assert.Equal(
            [
                new("conflict", null, 6, 6000 / 17.0, 2), new("conflict.weapons", null, 3, 3000 / 17.0, 1), new("talks", null, 2, 2000 / 17.0, 2),
                new("nothing", null, 0, 0, 0),
            ],
            categories);
        Assert.Equal(["ARMS\nembargoes", "missiles", "arms"], categories.Occurrences(categories[1]).Select(Tokens.Corpus.TextOf));
        Assert.Equal(["War", "ARMS\nembargoes", "missiles", "arms", "war", "war"], categories.Occurrences(categories[0]).Select(Tokens.Corpus.TextOf));
        Assert.Contains("Not met at all: nothing.", categories.Notes);
        Assert.DoesNotContain("Group", categories.ToMimeBundle()["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_counted_by_themselves()
    {
        var categories = Tokens.CategoriesBy(Conflict, article => article.Id == "a.txt" ? "first" : null);

        Assert.Equal(
            [new("talks", "first", 1, 100, 1), new("talks", "(unknown)", 1, 1000 / 7.0, 1)],
            categories.Where(row => row.Category == "talks"));
        Assert.Equal(["talked"], categories.Occurrences(categories.Single(row => row is { Category: "talks", Group: "(unknown)" })).Select(Tokens.Corpus.TextOf));
        Assert.Equal([("first", 10), ("(unknown)", 7)], categories.Groups.Select(group => (group.Name, group.Words)));
        Assert.Throws<KeyNotFoundException>(() => categories.Occurrences(new("other", "first", 1, 1, 1)));
    }

    [Fact]
    public void An_entry_does_not_reach_across_the_end_of_a_sentence()
    {
        var tokens = Articles.Corpus(("a.txt", "He sold arms. Embargoes fell. The arms embargo")).Tokenize();

        Assert.Equal([1], tokens.Categories(TermDictionary.Parse("a: arms embargo*")).Select(row => row.Count));
    }

    [Fact]
    public void Words_are_matched_as_they_are_counted()
    {
        var dictionary = TermDictionary.Parse("a: ['Arms Embargoes', visits]\nb: arms_*");
        var corpus = Articles.Corpus(("a.txt", "The arms embargo. He visited"));

        Assert.Equal([0, 0], corpus.Tokenize().Categories(dictionary).Select(row => row.Count));
        Assert.Equal([2, 0], corpus.Tokenize(new() { Stemming = Stemming.Porter2 }).Categories(dictionary).Select(row => row.Count));
        Assert.Equal([0, 1], corpus.Tokenize(new() { Compounds = Compounds.Of("arms embargo") }).Categories(dictionary).Select(row => row.Count));
        Assert.Equal([1, 0], corpus.Tokenize(new() { Compounds = Compounds.Of("arms embargo") })
            .Categories(TermDictionary.Parse("a: arms embargo\nb: arms")).Select(row => row.Count));
    }

    [Fact]
    public void Globs_match_what_a_regular_expression_matches()
    {
        var letters = Gen.Elements('a', 'b', 'é', '\'').ArrayOf(8).Select(letters => new string(letters));
        var globs = Gen.Elements("a*", "*a", "*b*", "ab?*", "?b*", "a?b", "é*", "*é?", "b*b*b").ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(letters.ArrayOf(30).ToArbitrary(), globs, (words, glob) =>
        {
            var tokens = Articles.Corpus(("a.txt", string.Join(' ', words))).Tokenize();
            var expression = new Regex("^" + glob.Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.') + "$", RegexOptions.CultureInvariant);
            var dictionary = TermDictionary.Of([new("x", [glob])]);
            return tokens.Categories(dictionary)[0].Count == tokens.Ids.ToArray().Count(id => expression.IsMatch(tokens.Vocabulary[id]));
        }), values: 60);
    }

    [Fact]
    public void Counts_are_those_of_a_search_of_each_category_from_left_to_right()
    {
        string[][] entries = [["a b", "b"], ["a* c", "b c d", "a"], ["? b", "d"]];
        var dictionary = TermDictionary.Of(entries.Select((own, i) => new KeyValuePair<string, IEnumerable<string>>(FormattableString.Invariant($"c{i}"), own)));
        var words = Gen.Elements("a", "b", "c", "d", "ab", "a.", "c.").ArrayOf(50).ToArbitrary();
        Holds.ForSeeded(Prop.ForAll(words, some =>
        {
            var tokens = Articles.Corpus(("a.txt", string.Join(' ', some).ToUpperInvariant())).Tokenize();
            int[] bounds = [.. tokens.SentenceStarts, tokens.Count];
            return tokens.Categories(dictionary).Select(row => row.Count).SequenceEqual(entries.Select(own =>
            {
                var count = 0;
                for (var sentence = 0; sentence + 1 < bounds.Length; sentence++)
                {
                    var left = string.Concat(Enumerable.Range(bounds[sentence], bounds[sentence + 1] - bounds[sentence]).Select(i => tokens.Vocabulary[tokens.Ids[i]] + " "));
                    while (left.Length > 0)
                    {
                        var longest = own.Select(entry => Regex.Match(left, "^" + entry.Replace("*", "[^ ]*", StringComparison.Ordinal).Replace('?', '.') + " ").Length).Max();
                        count += longest > 0 ? 1 : 0;
                        left = left[Math.Max(longest, left.IndexOf(' ', StringComparison.Ordinal) + 1)..];
                    }
                }

                return count;
            }));
        }), values: 60);
    }
}
