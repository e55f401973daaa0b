using System.Buffers;
using System.Globalization;
using System.Text;
using Analysis.Statistics;

namespace Analysis.Benchmarks.Generating;

/// <summary>
/// Writes articles as they are scraped: headline, blank line, in one of two articles a line with the date, in one of two a dateline
/// before the first sentence, and paragraphs, of which one in <see cref="DebrisOneIn"/> is followed by a line of page debris.
/// </summary>
internal sealed class ArticleWriter(SeededRandom random)
{
    /// <summary>How many paragraphs there are for each line of debris.</summary>
    public const int DebrisOneIn = 12;

    private const int CommaOneIn = 14;

    // An article ends with a sentence: without this, it would be by so many bytes too long, on average.
    private const int HalfSentence = 60;

    // Words of these ranks, which are known from the start, are the towns of datelines.
    private const int FirstTown = 100;
    private const int Towns = 200;

    // The articles are of 25 years.
    private const int Days = 9131;
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    private static readonly byte[][] Debris =
    [
        .. new[]
        {
            "Advertisement", "3 min read", "Share this article", "Sign up for our daily newsletter", "Click to enlarge", "Read more",
            "Leave a comment", "Follow us on Twitter", "Print this page",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly GrowingVocabulary _vocabulary = new();
    private readonly PseudoWords _words = new();

    /// <summary>The next article, in UTF-8.</summary>
    /// <param name="length">The bytes to come to; its last sentence may end some words before or after.</param>
    /// <returns>The article, until the next one is written.</returns>
    public ReadOnlyMemory<byte> Write(int length)
    {
        length -= HalfSentence;
        _text.ResetWrittenCount();
        Words(Between(5, 11), isHeadline: true);
        _text.Write("\n\n"u8);
        var day = FirstDay.AddDays(random.Next(Days));
        if (random.Next(2) == 0) Write($"{day.ToString("d MMMM, yyyy", CultureInfo.InvariantCulture)}\n\n");
        if (random.Next(2) == 0) Dateline(day);
        do
        {
            Paragraph(length);
            if (random.Next(DebrisOneIn) == 0) Line(Debris[random.Next(Debris.Length)]);
        }
        while (_text.WrittenCount < length);

        return _text.WrittenMemory;
    }

    private void Dateline(DateOnly day)
    {
        var town = Encoding.UTF8.GetString(_words.Of(FirstTown + random.Next(Towns))).ToUpperInvariant();
        Write($"{town}, {day.ToString("MMM d", CultureInfo.InvariantCulture)} - ");
    }

    private void Paragraph(int length)
    {
        for (var sentences = Between(1, 4); sentences > 0; sentences--)
        {
            Words(Between(6, 34), isHeadline: false);
            var isLast = sentences == 1 || _text.WrittenCount >= length;
            _text.Write(isLast ? "."u8 : ". "u8);
            if (isLast) break;
        }

        _text.Write("\n\n"u8);
    }

    private void Words(int count, bool isHeadline)
    {
        for (var i = 0; i < count; i++)
        {
            if (i > 0) _text.Write(!isHeadline && i < count - 1 && random.Next(CommaOneIn) == 0 ? ", "u8 : " "u8);
            var word = _words.Of(_vocabulary.Next(random));
            if (i > 0)
            {
                _text.Write(word);
            }
            else
            {
                _text.Write([(byte)(word[0] & ~('a' ^ 'A'))]);
                _text.Write(word[1..]);
            }
        }
    }

    private void Line(byte[] line)
    {
        _text.Write(line);
        _text.Write("\n\n"u8);
    }

    private void Write(string text) => _text.Write(Encoding.UTF8.GetBytes(text));

    private int Between(int low, int high) => low + random.Next(high - low + 1);
}
