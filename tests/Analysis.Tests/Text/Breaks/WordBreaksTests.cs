using System.Globalization;
using System.Text;
using Analysis.Text.Breaks;

namespace Analysis.Tests.Text.Breaks;

public class WordBreaksTests
{
    [Theory]
    [InlineData("can't stop", "can't| |stop")]
    [InlineData("3.14, 1,000.", "3.14|,| |1,000|.")]
    [InlineData("UN-backed example.com", "UN|-|backed| |example.com")]
    [InlineData("a\r\nb", "a|\r\n|b")]
    [InlineData("cafe\u0301s", "cafe\u0301s")]
    [InlineData("カタカナ漢字", "カタカナ|漢|字")]
    [InlineData("🇷🇺🇱🇾👩‍⚕️", "🇷🇺|🇱🇾|👩‍⚕️")]
    [InlineData("a_b  c", "a_b|  |c")]
    [InlineData("צה\"ל", "צה\"ל")]
    public void Boundaries_are_those_of_the_standard(string text, string expected)
    {
        var breaks = WordBreaks.Of(text);

        Assert.Equal(expected, string.Join('|', breaks.Zip(breaks.Skip(1), (from, to) => text[from..to])));
    }

    [Fact]
    public void A_text_without_characters_has_no_boundaries() => Assert.Empty(WordBreaks.Of(""));

    [SkippableFact]
    public void The_published_tests_hold_without_exception()
    {
        var file = Repository.SharedOrSkip("conformance", "unicode", "WordBreakTest.txt");
        var count = 0;
        foreach (var line in File.ReadLines(file))
        {
            var marks = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (marks.Length == 0) continue;
            var text = new StringBuilder();
            var expected = new List<int>();
            foreach (var mark in marks)
            {
                if (mark == "÷") expected.Add(text.Length);
                else if (mark != "×") text.Append(char.ConvertFromUtf32(int.Parse(mark, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            }

            Assert.True(expected.SequenceEqual(WordBreaks.Of(text.ToString())), line);
            count++;
        }

        Assert.Equal(1823, count);
    }

    [SkippableFact]
    public void The_table_is_what_the_published_ones_say()
    {
        var written = WordBreakTable.Write(
            Repository.SharedOrSkip("conformance", "unicode", "WordBreakProperty.txt"),
            Repository.SharedOrSkip("conformance", "unicode", "emoji-data.txt"));

        Assert.Equal(written, File.ReadAllText(Repository.PathOf("src", "Analysis", "Text", "Data", "word-breaks.txt")));
    }

    [SkippableFact]
    public void Each_character_has_its_property()
    {
        var properties = WordBreakTable.Properties(Repository.SharedOrSkip("conformance", "unicode", "WordBreakProperty.txt"));
        var pictures = WordBreakTable.Pictures(Repository.SharedOrSkip("conformance", "unicode", "emoji-data.txt"));
        for (var character = 0; character <= 0x10FFFF; character++)
        {
            if (character is >= 0xD800 and <= 0xDFFF) continue;
            var property = WordBreakProperties.At(char.ConvertFromUtf32(character), 0, out _, out var isPictographic);
            Assert.True(property == properties.GetValueOrDefault(character) && isPictographic == pictures.Contains(character), $"U+{character:X4}");
        }
    }
}
