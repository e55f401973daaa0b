using Analysis.Text;

namespace Analysis.Tests.Text;

public class SentenceBoundsTests
{
    [Theory]
    [InlineData("One. Two [three] four. Five.", "Two three four.")]
    [InlineData("Is it [so]? It is.", "Is it so?")]
    [InlineData("He met Mr. [Lavrov] on Tuesday. Then he left.", "He met Mr. Lavrov on Tuesday.")]
    [InlineData("The U.N. [embargo] holds. So it is said.", "The U.N. embargo holds.")]
    [InlineData("K. R. [Rao] spoke. Nobody listened.", "K. R. Rao spoke.")]
    [InlineData("He paid 3.5 [million] dinars. More followed.", "He paid 3.5 million dinars.")]
    [InlineData("“We will [win].” He left.", "“We will win.”")]
    [InlineData("about 5 p.m. on [Friday] he came. Then rain.", "about 5 p.m. on Friday he came.")]
    [InlineData("A headline without a stop\n\nThe [text] begins here.", "The text begins here.")]
    [InlineData("A [headline]\n\nThe text begins.", "A headline")]
    [InlineData("A line that\nis [broken] in two. Next.", "A line that\nis broken in two.")]
    [InlineData("Windows\r\n\r\nThe [text] here.\r\n\r\nMore.", "The text here.")]
    [InlineData("One [ends. Another] begins. Third.", "One ends. Another begins.")]
    [InlineData("[alone]", "alone")]
    [InlineData("Wait… [what] now? Nothing.", "what now?")]
    public void A_place_stands_in_its_sentence(string marked, string sentence)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var length = marked.IndexOf(']', StringComparison.Ordinal) - start - 1;

        Assert.Equal(sentence, SentenceBounds.Around(text, new(start, length)).In(text));
    }

    [Fact]
    public void An_empty_text_has_an_empty_sentence() => Assert.Equal(new(0, 0), SentenceBounds.Around("", new(0, 0)));
}
