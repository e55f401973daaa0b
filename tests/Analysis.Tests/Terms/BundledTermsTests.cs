using System.Text.RegularExpressions;
using Analysis.Terms.Collocations;

namespace Analysis.Tests.Terms;

/// <summary>Counts of the bundled corpus beside those of regular expressions over its texts.</summary>
public class BundledTermsTests
{
    private static readonly Corpus Corpus = Corpus.Load(Repository.PathOf("data/moscow-visits"));

    // Headline and body, stretch by stretch, as one text.
    private static readonly string Text = string.Join("\n\n", Corpus.SelectMany(article => article.Kept.Select(kept => kept.In(article.Text))));

    [Theory]
    [InlineData("visited", "visit(s|ed|ing)?")]
    [InlineData("embargo", "embargo(e?s|ed)?")]
    [InlineData("talks", "talk(s|ed|ing)?")]
    public void A_stem_stands_where_its_forms_do(string word, string forms)
    {
        var tokens = Corpus.Tokenize(new() { Stemming = Stemming.Porter2 });

        Assert.Equal(Count(forms), tokens.Occurrences(word).Count);
        Assert.Equal(Count(forms), tokens.FormsOf(word).Sum(form => form.Count));
        Assert.All(tokens.FormsOf(word), form => Assert.Matches($"^({forms})$", form.Form));
        Assert.InRange(Count(forms), 2, 1000);
    }

    [Fact]
    public void An_expression_stands_where_its_words_do_and_nowhere_else()
    {
        var tokens = Corpus.Tokenize(new() { Compounds = Compounds.Of("arms embargo", "oil ports") });

        Assert.Equal(Count(@"arms\s+embargo"), tokens.Occurrences("arms embargo").Count);
        Assert.Equal(Count("embargo") - Count(@"arms\s+embargo"), tokens.Occurrences("embargo").Count);
        Assert.All(tokens.Occurrences("arms_embargo"), span => Assert.Matches(@"(?i)^arms\s+embargo$", Corpus.TextOf(span)));
        Assert.InRange(tokens.Occurrences("arms embargo").Count, 5, 1000);
    }

    [Fact]
    public void A_category_is_met_where_its_entries_stand()
    {
        var categories = Corpus.Tokenize().Categories(TermDictionary.Parse("arms:\n  - arms embargo*\n  - weapon*\n  - arms\ntalks: [talk*, negotiat*]"));

        Assert.Equal([Count(@"arms(\s+embargo(e?s|ed)?)?|weapon\w*"), Count(@"talk\w*|negotiat\w*")], categories.Select(row => row.Count));
    }

    [Fact]
    public void Pairs_of_two_halves_are_those_of_the_whole()
    {
        var options = new CollocationOptions { MinimumCount = 2 };
        var first = Corpus.Take(20).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);

        var merged = Corpus.Where(article => first.Contains(article.Id)).Tokenize().PairTotals()
            .Merge(Corpus.Where(article => !first.Contains(article.Id)).Tokenize().PairTotals());

        Assert.Equal(Corpus.Tokenize().Collocations(options), merged.Collocations(options));
    }

    private static int Count(string pattern) =>
        Regex.Count(Text, $@"(?<![\w-])({pattern})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
