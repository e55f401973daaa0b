using Analysis.Corpora.Cleaning;
using FsCheck.Fluent;

namespace Analysis.Tests.Corpora.Cleaning;

public class LineShapeTests
{
    [Theory]
    [InlineData("By Jane Roe, 29 November 2016 | Port City", 25, 6, 9, 8, 6, LineMarks.Bar | LineMarks.Year)]
    [InlineData("“The (UN) said so”: no", 13, 0, 5, 2, 3, LineMarks.Quote | LineMarks.Parenthesis | LineMarks.Colon)]
    [InlineData("(The \"(UN) -- and so on, for 20160 more words than one block", 36, 5, 13, 3, 3, LineMarks.Quote | LineMarks.Parenthesis)]
    [InlineData("2016", 0, 4, 1, 1, 0, LineMarks.Year)]
    [InlineData("1599 and 2200 and 12016", 6, 13, 5, 3, 0, LineMarks.None)]
    [InlineData("", 0, 0, 0, 0, 0, LineMarks.None)]
    public void One_pass_counts_what_the_rules_ask(
        string line, int letters, int digits, int words, int capitalised, int capitals, object marks) =>
        Assert.Equal(new(letters, digits, words, capitalised, capitals, (LineMarks)marks), LineShape.Of(line));

    [Fact]
    public void Blocks_of_bits_count_what_single_units_do()
    {
        var pieces = Gen.Elements(
            "a", "Zz", " ", "  ", "\t", "7", "1987", "2016", "20161", "(", "\"(", "“", "é", "É", "--", ".", ",", "|", "/", "@", "?", ">", "[x]", "\u000b", "\u001c", "the ", "Word ");
        var lines = pieces.ListOf().Select(list => string.Concat(list));

        Holds.ForSeeded(Prop.ForAll(lines.ToArbitrary(), line => LineShape.Of(line) == LineShape.Scalar(line)), values: 1000, largest: 150);
    }
}
