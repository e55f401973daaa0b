using System.Text;
using Analysis.Workbook.Export;

namespace Analysis.Workbook.Tests.Export;

public class JsonLinesTests
{
    [Fact]
    public void Each_object_is_a_line_and_letters_stay_as_they_are()
    {
        var stream = new MemoryStream();
        using (var lines = new JsonLines(stream))
        {
            foreach (var text in new[] { "it’s <b> & 'so'", "line\nend \"x\"" }) lines.Add(text, (json, row) => json.WriteString("text", row));
            Assert.Equal(2, lines.Count);
        }

        Assert.Equal("{\"text\":\"it’s <b> & 'so'\"}\n{\"text\":\"line\\nend \\\"x\\\"\"}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    // An attribute could not hold half a pair: it is kept as UTF-8.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced_by_one_unit()
    {
        Assert.Equal("a\uD83D\uDE00b", JsonLines.WellFormed("a\uD83D\uDE00b"));
        Assert.Equal("\uFFFDb", JsonLines.WellFormed("\uD83Db"));
        Assert.Equal("a\uFFFD", JsonLines.WellFormed("a\uDE00"));
        Assert.Equal("\uD83D\uDE00\uFFFD\uFFFD", JsonLines.WellFormed("\uD83D\uDE00\uDE00\uD83D"));
        Assert.Equal("", JsonLines.WellFormed(""));
    }
}
