using Analysis.Tests.Corpora;
using Analysis.Text;

namespace Analysis.Tests.Text.Joining;

public class CompoundsTests
{
    [Fact]
    public void Lists_are_equal_where_their_expressions_are()
    {
        var compounds = Compounds.Of("arms embargo", " Government of \t National Accord", "arms embargo");

        Assert.Equal(["Government of National Accord", "arms embargo"], compounds);
        Assert.Equal(Compounds.Of("Government of National Accord").With("arms embargo"), compounds);
        Assert.Equal(Compounds.Of("Government of National Accord").With("arms embargo").GetHashCode(), compounds.GetHashCode());
        Assert.NotEqual(Compounds.Of("arms embargo"), compounds);
        Assert.Equal(new TokenizerOptions { Compounds = compounds }, new TokenizerOptions { Compounds = Compounds.Of([.. compounds]) });
        Assert.Null(new TokenizerOptions().Compounds);
        Assert.Empty(Compounds.None);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void What_has_no_word_is_no_expression(string expression) =>
        Assert.StartsWith($"'{expression}' has no word. Give words", Assert.Throws<ArgumentException>(() => Compounds.Of("a b", expression)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_has_an_expression_a_line()
    {
        using var folder = new TemporaryFolder().Write("list.txt", "# weapons\r\narms embargo\r\n\r\n  port city \n" + new string('x', 500));

        Assert.Equal(["arms embargo", "port city", new string('x', 500)], Compounds.Load(Path.Combine(folder.Path, "list.txt")));
    }

    [Theory]
    [InlineData("arms embargo\n--\n", "list.txt, line 2: '--' has no word. Write an expression a line; put a '#' before what is a comment.")]
    [InlineData("\n$", "list.txt, line 2: '$' has no word. Write an expression a line; put a '#' before what is a comment.")]
    [InlineData("LONG", "list.txt, line 1: 501 characters are no expression. Write an expression a line; up to 500 are taken.")]
    [InlineData("BYTES", "list.txt, line 1 or behind: this is no UTF-8. Save the file as UTF-8.")]
    public void What_is_wrong_in_a_file_is_named_with_its_line(string content, string message)
    {
        using var folder = new TemporaryFolder();
        if (content == "BYTES") folder.Write("list.txt", [0x61, 0xFF, 0x62]);
        else folder.Write("list.txt", content == "LONG" ? new string('x', 501) : content);

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Compounds.Load(Path.Combine(folder.Path, "list.txt"))).Message);
        Assert.Throws<FileNotFoundException>(() => Compounds.Load(Path.Combine(folder.Path, "none.txt")));
    }

    [Theory]
    [InlineData("The arms embargo; ARMS\nEmbargo", "the arms_embargo arms_embargo")]
    [InlineData("a b c d", "a_b_c d")]
    [InlineData("a b x a b", "a_b x a_b")]
    [InlineData("b c a b", "b_c a_b")]
    [InlineData("a a b", "a a_b")]
    [InlineData("x y a b c x", "x y a_b_c x")]
    [InlineData("al-Mismari’s men", "al-mismari_men")]
    [InlineData("", "")]
    public void The_longest_expression_is_joined_from_left_to_right(string text, string expected)
    {
        var tokenizer = new Tokenizer(new() { Compounds = Compounds.Of("arms embargo", "A b", "a b c", "b c", "al-Mismari men", "x y z", "single") });

        Assert.Equal(expected, string.Join(' ', tokenizer.Words(text)));
        Assert.Equal(expected, string.Join(' ', tokenizer.Spans(text).Select(span => string.Join('_', Tokenizer.Default.Words(span.In(text))))));
        Assert.Equal(tokenizer.Words(text).Count, tokenizer.Count(text));
        Assert.EndsWith(", 7 compounds joined", tokenizer.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", 1 compound joined", new Tokenizer(new() { Compounds = Compounds.Of("a b") }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stems_are_taken_before_words_are_joined()
    {
        var tokenizer = new Tokenizer(new() { Stemming = Stemming.Porter2, Compounds = Compounds.Of("oil ports") });

        Assert.Equal(["the", "oil_port", "oil", "the", "oil_port"], tokenizer.Words("The oil ports, oil, the oil port"));
    }
}
