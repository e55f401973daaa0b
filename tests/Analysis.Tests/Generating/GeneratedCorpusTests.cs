using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analysis.Benchmarks.Generating;

namespace Analysis.Tests.Generating;

public class GeneratedCorpusTests
{
    private const int Files = 1200;
    private const long Size = 4_000_000;

    private static readonly Lazy<List<string>> Texts = new(() =>
        [.. new GeneratedCorpus(Files, Size, 1).Articles().Select(article => Encoding.UTF8.GetString(article.Text.Span))]);

    private static readonly Lazy<List<string>> Words = new(() =>
        [.. Texts.Value.SelectMany(text => text.Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries)).Select(word => word.ToLowerInvariant())]);

    [Fact]
    public void The_same_seed_makes_the_same_bytes_in_every_culture_and_another_seed_makes_others()
    {
        var culture = CultureInfo.CurrentCulture;
        var first = HashOf(seed: 7);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture.Name == "tr-TR" ? "de-DE" : "tr-TR");
            Assert.Equal(first, HashOf(seed: 7));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.NotEqual(first, HashOf(seed: 8));
    }

    [Fact]
    public void The_corpus_has_the_size_that_was_asked_for_within_a_fiftieth()
    {
        Assert.Equal(Files, Texts.Value.Count);
        Assert.InRange(Texts.Value.Sum(text => (long)text.Length), Size * 49 / 50, Size * 51 / 50);
    }

    [Fact]
    public void A_folder_has_a_thousand_files()
    {
        var articles = new GeneratedCorpus(1001, 1_000_000, 1).Articles().Select(article => (article.Folder, article.File)).ToList();

        Assert.Equal([("0000", "0000999.txt"), ("0001", "0001000.txt")], articles[999..]);
        Assert.Equal("0000", articles[0].Folder);
    }

    [Fact]
    public void Lengths_lie_as_far_apart_as_those_of_newswire_stories()
    {
        // The stories' median is 535 of a mean of 809.5 bytes, and one in twenty has more than 2,590.
        var lengths = Texts.Value.Select(text => (double)text.Length).Order().ToArray();

        Assert.Equal(535 / 809.5, lengths[Files / 2] / lengths.Average(), 0.08);
        Assert.Equal(2590 / 809.5, lengths[Files * 95 / 100] / lengths.Average(), 0.4);
    }

    [Fact]
    public void New_words_keep_coming_as_Heaps_law_says()
    {
        var seen = new HashSet<string>();
        var points = new List<(double X, double Y)>();
        for (var i = 0; i < Words.Value.Count; i++)
        {
            seen.Add(Words.Value[i]);
            if (i + 1 >= 8000 && (i + 1) % 8000 == 0) points.Add((Math.Log(i + 1), Math.Log(seen.Count)));
        }

        Assert.Equal(GrowingVocabulary.Growth, Slope(points), 0.03);
    }

    [Fact]
    public void Common_words_come_as_often_as_Zipfs_law_says()
    {
        var counts = Words.Value.CountBy(word => word).Select(pair => pair.Value).OrderDescending().ToArray();

        // Mandelbrot's shift bends the line at the first ranks.
        var points = Enumerable.Range(0, 18).Select(i => (int)(30 * Math.Pow(1.25, i))).Select(rank => (Math.Log(rank), Math.Log(counts[rank - 1])));
        Assert.Equal(-GrowingVocabulary.CommonExponent, Slope([.. points]), 0.08);
    }

    [Fact]
    public void One_paragraph_in_twelve_is_followed_by_debris()
    {
        var lines = Texts.Value.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)).ToArray();
        var paragraphs = lines.Count(line => line.EndsWith('.'));
        var debris = lines.Count(line => !line.EndsWith('.')
            && !DateOnly.TryParseExact(line, "d MMMM, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

        Assert.Equal(1.0 / ArticleWriter.DebrisOneIn, (double)debris / paragraphs, 0.01);
    }

    [Fact]
    public void Every_rank_has_a_word_of_its_own()
    {
        // Words of two syllables end at rank 30,662.
        var words = new PseudoWords();
        var different = Enumerable.Range(0, 60_000).Select(rank => Encoding.UTF8.GetString(words.Of(rank)).ToLowerInvariant()).Distinct();

        Assert.Equal(60_000, different.Count());
    }

    private static string HashOf(int seed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in new GeneratedCorpus(60, 100_000, seed).Articles())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{article.Folder}/{article.File}"));
            hash.AppendData(article.Text.Span);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static double Slope(List<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }
}
