using Analysis.Corpora.Duplicates;
using Analysis.Text;

namespace Analysis.Tests.Corpora.Duplicates;

public class CopiesTests
{
    private const string Ferry =
        "The ferry left the quay at noon. Forty people were on board when it struck the wall. Nobody was hurt. "
        + "The captain told the harbour master that the fog had come down within a minute. An inquiry will open next week.";

    [Fact]
    public void Case_punctuation_marks_and_line_ends_make_no_other_copy()
    {
        var other = Ferry.ToUpperInvariant().Replace('.', '!').Replace(" ", "\r\n", StringComparison.Ordinal);

        var pair = Assert.Single(Written.Find(Ferry, other));

        Assert.Equal(new Duplicate("a", "b", DuplicateKind.Exact, 1), pair);
        Assert.Null(pair.PassageA());
        Assert.Null(pair.PassageB());
    }

    [Fact]
    public void Each_outlet_has_its_own_dateline_before_the_same_text() =>
        Assert.Equal(["a b Exact"], Written.Find("ANSAH, 3 May (Wire) – " + Ferry, "PORT ANSAH – " + Ferry).Pairs());

    [Fact]
    public void One_word_more_makes_a_near_copy()
    {
        var list = Written.Find(Ferry, Ferry + " Really.");

        Assert.Equal("a b Near", list.Pairs()[0]);
        // 41 words have 37 sequences of five; the copy has one more.
        Assert.Equal(41, Tokenizer.Default.Count(Ferry));
        Assert.Equal(37 / 38.0, list[0].Similarity, 12);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Three_of_five_sentences_of_each_are_enough(int same, bool isNear)
    {
        string[] sentences =
        [
            "Divers went down to the wreck on Monday.", "A crane is to lift the bow tomorrow.", "Its owner could not be reached.",
            "Schools along the coast stayed closed for the day.", "Prices of fish rose at the market.",
        ];
        string[] others =
        [
            "The mayor spoke of a miracle.", "Insurers have sent two experts to the island.", "Rain was falling all evening on the harbour front.",
            "Everybody wants to know why.", "Passengers praised the crew.",
        ];
        var a = string.Join(' ', sentences);
        var b = string.Join(' ', sentences.Take(same).Reverse().Concat(others.Skip(same)));

        Assert.Equal(isNear, Written.Find(a, b).Any(pair => pair.Kind == DuplicateKind.Near));
    }

    [Fact]
    public void A_text_that_stands_in_a_much_longer_one_is_no_near_copy()
    {
        var longer = Ferry + " The line has run since 1921. It lost a ship in the war. Two more were sold when the bridge opened. "
            + "Its timetable has hardly changed. Old men still set their watches by it. The fare is a coin.";

        Assert.DoesNotContain(Written.Find(Ferry, longer), pair => pair.Kind == DuplicateKind.Near);
    }

    [Fact]
    public void Short_sentences_say_nothing_of_where_a_text_comes_from() =>
        Assert.Empty(Written.Find(
            "Why? Who knows. Reuters. Reuters. The price of copper rose on Monday.", "Why? Who knows. Reuters. Reuters. Nobody was seen at the old mill."));

    [Fact]
    public void An_article_without_a_body_is_a_copy_of_none()
    {
        var list = Written.Find(new(), new("a", "Same headline", []), new("b", "Same headline", []), Written.Text("c", " \n"));

        Assert.Empty(list);
        Assert.StartsWith("0 articles compared", list.Notes[0], StringComparison.Ordinal);
        Assert.EndsWith("3 articles without a word in the body left out.", list.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_body_is_compared()
    {
        DuplicateText Article(string id, string headline, string debris)
        {
            var text = $"{headline}\n{Ferry}\n{debris}\nThe end of it is not in sight.\n";
            var second = text.IndexOf("The end", StringComparison.Ordinal);
            return new(id, text, [new(headline.Length + 1, Ferry.Length), new(second, text.Length - second)]);
        }

        Assert.Equal(["a b Exact"], Written.Find(new(), Article("a", "Ferry strikes wall", "Share 57"), Article("b", "Lucky forty", "Read more below.")).Pairs());
    }

    [Fact]
    public void The_smaller_id_comes_first_whatever_the_order_of_the_articles() =>
        Assert.Equal(
            ["B a Exact", "B c Exact", "a c Exact"],
            Written.Find(new(), Written.Text("c", Ferry), Written.Text("a", Ferry), Written.Text("B", Ferry)).Pairs());

    [Theory]
    [InlineData(20, 190)]
    [InlineData(21, 20)]
    [InlineData(3000, 2999)]
    public void Of_many_exact_copies_not_every_two_are_paired(int copies, int pairs)
    {
        var list = Written.Find(new(), [.. Enumerable.Range(0, copies).Select(i => Written.Text($"{i:0000}", Ferry))]);

        Assert.Equal(pairs, list.Count);
        Assert.Equal(copies, Assert.Single(list.Stories).Articles.Count);
    }

    [Fact]
    public void Many_copies_that_differ_by_a_word_are_one_story_and_few_pairs()
    {
        var list = Written.Find(new(), [.. Enumerable.Range(0, 2000).Select(i => Written.Text($"{i:0000}", $"{Ferry} Number{i}."))]);

        var near = list.Where(pair => pair.Kind == DuplicateKind.Near).ToArray();
        Assert.InRange(near.Length, 1999, 20_000);
        Assert.Equal(2000, Assert.Single(list.Stories).Articles.Count);
        Assert.InRange(list.Count, 1999, 100_000);
    }

    [Fact]
    public void One_very_long_article_is_compared_too()
    {
        var text = string.Join(' ', Enumerable.Range(0, 400_000).Select(i => $"w{i % 70_001}{(i % 15 == 0 ? "." : "")}"));

        Assert.Contains("a b Near", Written.Find(text, text + " More of it.").Pairs());
    }

    [Fact]
    public void Texts_of_one_word_repeated_are_compared_in_time()
    {
        var laugh = string.Concat(Enumerable.Repeat("ha ", 300_000));

        Assert.Equal(["a b Passage"], Written.Find(laugh, laugh + "ho").Pairs());
    }

    [Fact]
    public void A_cancelled_search_ends() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            DuplicateFinder.Find(2, i => Written.Text($"{i}", Ferry), new(), null, new CancellationToken(canceled: true)));
}
