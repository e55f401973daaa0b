using Analysis.Corpora.Duplicates;
using Analysis.Statistics;

namespace Analysis.Tests.Corpora.Duplicates;

/// <summary>Random small corpora, compared word by word by brute force, with strings and without hashes.</summary>
public class OracleTests
{
    private const int Sequence = 5;

    [Theory]
    [InlineData(1, 400)]
    [InlineData(2, 60)]
    [InlineData(3, 5000)]
    public void Near_copies_are_those_of_the_definition(int seed, int vocabulary)
    {
        var corpus = Corpus(seed, vocabulary, articles: 60);
        // More pairs than these would not be asked for.
        var options = new DuplicateOptions { MostPairedCopies = corpus.Length };

        var found = Find(corpus, options, cores: 2).Where(pair => pair.Kind != DuplicateKind.Passage).Select(pair => (pair.A, pair.B)).ToHashSet();

        var expected = new HashSet<(string, string)>();
        for (var a = 0; a < corpus.Length; a++)
        {
            for (var b = a + 1; b < corpus.Length; b++)
            {
                if (AreNear(corpus[a], corpus[b])) expected.Add((Id(a), Id(b)));
            }
        }

        Assert.NotEmpty(expected);
        Assert.True(expected.Count < corpus.Length * (corpus.Length - 1) / 4);
        Assert.Equal(expected.Order(), found.Order());
    }

    [Theory]
    [InlineData(4, 300)]
    [InlineData(5, 5000)]
    public void Every_long_run_of_the_same_words_lies_in_a_passage(int seed, int vocabulary)
    {
        var corpus = Corpus(seed, vocabulary, articles: 40);
        var texts = corpus.Select(Text).ToArray();
        var passages = Find(corpus, new() { MostStories = 1000, OwnWords = 0 }, cores: 2).Where(pair => pair.Kind == DuplicateKind.Passage).ToLookup(pair => (pair.A, pair.B));

        var runs = 0;
        for (var a = 0; a < corpus.Length; a++)
        {
            for (var b = a + 1; b < corpus.Length; b++)
            {
                var (start, length) = LongestRun(Words(corpus[a]), Words(corpus[b]));
                if (length < 12 || Words(corpus[a]).SequenceEqual(Words(corpus[b]))) continue;
                runs++;
                // Loose ends may be cut off, never the middle.
                var middle = string.Join(' ', texts[a].Split(' ').Skip(start + (length / 2)).Take(2));
                Assert.Contains(passages[(Id(a), Id(b))], passage => texts[a].Substring(passage.Start!.Value, passage.Length!.Value).Contains(middle, StringComparison.Ordinal));
            }
        }

        Assert.True(runs > 20);
    }

    [Fact]
    public void The_number_of_cores_changes_nothing()
    {
        var corpus = Corpus(6, 200, articles: 200);

        var one = Find(corpus, new(), cores: 1);

        Assert.NotEmpty(one);
        Assert.Equal(one, Find(corpus, new(), cores: 2));
        Assert.Equal(one, Find(corpus, new(), cores: 7));
    }

    /// <summary>Articles as lists of sentences: some new, some made of others with sentences left out, added, moved and changed.</summary>
    private static string[][] Corpus(int seed, int vocabulary, int articles)
    {
        var random = new SeededRandom((ulong)seed);
        string Sentence() => string.Join(' ', Enumerable.Range(0, 4 + random.Next(20)).Select(_ => "w" + random.Next(vocabulary)));
        var corpus = new List<string[]>();
        while (corpus.Count < articles)
        {
            var sentences = corpus.Count < 3 || random.Next(3) == 0
                ? [.. Enumerable.Range(0, 3 + random.Next(12)).Select(_ => Sentence())]
                : corpus[random.Next(corpus.Count)].ToList();
            for (var changes = random.Next(6); changes > 0 && sentences.Count > 2; changes--)
            {
                var place = random.Next(sentences.Count);
                switch (random.Next(4))
                {
                    case 0: sentences.RemoveAt(place); break;
                    case 1: sentences.Insert(place, Sentence()); break;
                    case 2: sentences.Reverse(0, place); break;
                    default: sentences[place] += " w" + random.Next(vocabulary); break;
                }
            }

            corpus.Add([.. sentences]);
        }

        return [.. corpus];
    }

    private static DuplicateList Find(string[][] corpus, DuplicateOptions options, int cores) =>
        DuplicateFinder.Find(corpus.Length, i => Written.Text(Id(i), Text(corpus[i])), options, cores, null, default);

    // Upper case begins the sentence, so that its full stop ends the one before.
    private static string Text(string[] sentences) => string.Join(' ', sentences.Select(sentence => "W" + sentence[1..] + "."));

    private static string Id(int article) => $"{article:0000}";

    private static string[] Words(string[] sentences) => [.. sentences.SelectMany(sentence => sentence.Split(' '))];

    private static bool AreNear(string[] a, string[] b)
    {
        var (x, y) = (Sequences(Words(a)), Sequences(Words(b)));
        return x.Intersect(y).Count() / (double)x.Union(y).Count() >= 0.6 || (ShareIn(a, b) >= 0.6 && ShareIn(b, a) >= 0.6);
    }

    // A few words may stand anywhere; as a sentence they have to be one of the other's.
    private static double ShareIn(string[] sentences, string[] others)
    {
        var all = $" {string.Join(' ', others)} ";
        return sentences.Count(sentence => others.Contains(sentence)
            || (sentence.Split(' ').Length >= Sequence && all.Contains($" {sentence} ", StringComparison.Ordinal))) / (double)sentences.Length;
    }

    private static HashSet<string> Sequences(string[] words) =>
        [.. Enumerable.Range(0, Math.Max(1, words.Length - Sequence + 1)).Select(i => string.Join(' ', words.Skip(i).Take(Sequence)))];

    private static (int Start, int Length) LongestRun(string[] a, string[] b)
    {
        var best = (Start: 0, Length: 0);
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                if (a[i - 1] != b[j - 1]) continue;
                lengths[i, j] = lengths[i - 1, j - 1] + 1;
                if (lengths[i, j] > best.Length) best = (i - lengths[i, j], lengths[i, j]);
            }
        }

        return best;
    }
}
