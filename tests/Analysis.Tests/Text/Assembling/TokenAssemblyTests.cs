using Analysis.Text;
using Analysis.Text.Assembling;
using Analysis.Tests.Text.Matrices;

namespace Analysis.Tests.Text.Assembling;

public class TokenAssemblyTests
{
    private static readonly string[] Texts = DocumentTermMatrixTests.Written(200);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Any_number_of_cores_makes_the_same_ids(int cores)
    {
        var one = TextTokens.Of(Texts, cores: 1);

        var many = TextTokens.Of(Texts, cores: cores);

        Assert.True(one.Ids.Length > 50_000);
        Assert.True(one.Ids.SequenceEqual(many.Ids));
        Assert.True(one.TextStarts.SequenceEqual(many.TextStarts));
        Assert.All(Enumerable.Range(0, one.Vocabulary.Count), id => Assert.Equal(one.Vocabulary[id], many.Vocabulary[id]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_first_error_ends_the_work(int cores)
    {
        var error = Assert.Throws<InvalidOperationException>(() => TokenAssembly.Build(
            Tokenizer.Default, Texts.Length, text => Texts[text].Length, cores,
            (text, sink) =>
            {
                if (text == 150) throw new InvalidOperationException("text 150");
                sink.Read(Texts[text]);
            }));

        Assert.Equal("text 150", error.Message);
    }

    [Fact]
    public void No_texts_have_no_words()
    {
        var tokens = TextTokens.Of([]);

        Assert.Equal(0, tokens.Ids.Length);
        Assert.Equal([0], tokens.TextStarts.ToArray());
        Assert.Equal((0, 0), (tokens.Matrix().Rows.Count, tokens.Matrix().Sorted().NonZeros));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextTokens.Of([], cores: 0));
    }
}
