using System.Globalization;
using Analysis.Text;
using Analysis.Text.Matrices;

namespace Analysis.Tests.Text.Matrices;

public class DocumentTermMatrixTests
{
    private static readonly DocumentTermMatrix Matrix = TextTokens.Of(["b a b", "", "c a", "a d e a"]).Matrix();

    [Fact]
    public void Cells_are_counts_in_the_order_of_first_occurrence()
    {
        Assert.Equal(["b", "a", "c", "d", "e"], Matrix.Terms);
        Assert.Equal(["0", "1", "2", "3"], Matrix.Rows);
        Assert.Equal([0, 2, 2, 4, 7], Matrix.RowStarts.ToArray());
        Assert.Equal([0, 1, 2, 1, 1, 3, 4], Matrix.Columns.ToArray());
        Assert.Equal([2, 1, 1, 1, 2, 1, 1], Matrix.Counts.ToArray());
        Assert.Equal((2, 0), (Matrix[3, 1], Matrix[3, 0]));
        Assert.Equal((9, 4, 7), (Matrix.Total, Matrix.LengthOf(3), Matrix.NonZeros));
    }

    [Fact]
    public void Totals_count_occurrences_and_rows()
    {
        var totals = Matrix.Totals();

        Assert.Equal([2L, 4, 1, 1, 1], totals.Counts);
        Assert.Equal([1, 3, 1, 1, 1], totals.Documents);
        Assert.Equal(4, totals.DocumentCount);
    }

    [Fact]
    public void Sorted_terms_and_cells_are_in_ordinal_order()
    {
        var matrix = TextTokens.Of(["zebra élan abcdefghz", "abcdefgha zebra zebra a", "ab élan"]).Matrix().Sorted();

        Assert.Equal(["a", "ab", "abcdefgha", "abcdefghz", "zebra", "élan"], matrix.Terms);
        Assert.Equal([3, 4, 5, 0, 2, 4, 1, 5], matrix.Columns.ToArray());
        Assert.Equal([1, 1, 1, 1, 1, 2, 1, 1], matrix.Counts.ToArray());
    }

    [Fact]
    public void Trimming_keeps_terms_up_to_each_limit()
    {
        Assert.Equal(["b", "a"], Matrix.Trim(minimumCount: 2).Terms);
        Assert.Equal(["a"], Matrix.Trim(minimumCount: 3).Terms);
        Assert.Equal(["a"], Matrix.Trim(minimumDocuments: 3).Terms);
        Assert.Empty(Matrix.Trim(minimumDocuments: 4).Terms);
        Assert.Equal(["b", "c", "d", "e"], Matrix.Trim(maximumCount: 3).Terms);
        Assert.Contains("a", Matrix.Trim(maximumShare: 0.75).Terms);
        Assert.DoesNotContain("a", Matrix.Trim(maximumShare: 0.74).Terms);
        Assert.Equal(4, Matrix.Trim(minimumCount: 3).Rows.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.Trim(maximumShare: 1.1));
    }

    [Fact]
    public void Groups_are_sums_by_name_with_the_unknown_last()
    {
        var groups = Matrix.GroupBy(row => row switch { 0 => null, 3 => "x", _ => "w" });

        Assert.Equal(["w", "x", "(unknown)"], groups.Rows);
        Assert.Equal([1, 1], new[] { groups[0, 1], groups[0, 2] });
        Assert.Equal((2, 2), (groups[1, 1], groups[2, 0]));
        Assert.Equal(Matrix.Totals().Counts, groups.Totals().Counts);
    }

    [Fact]
    public void Terms_of_one_name_are_counted_together()
    {
        var matrix = Matrix.Map(term => term is "b" or "a" ? "ab" : term == "e" ? null : term);

        Assert.Equal(["ab", "c", "d"], matrix.Terms);
        Assert.Equal([3, 1, 1, 2, 1], matrix.Counts.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Counts_of_parts_are_merged_to_those_of_the_whole(int cores)
    {
        var texts = Written(400);
        var whole = TextTokens.Of(texts, cores: cores).Matrix(cores);
        var merged = TextTokens.Of(texts[..170]).Matrix().Merge(TextTokens.Of(texts[170..]).Matrix());

        Assert.True(whole.Terms.SequenceEqual(merged.Terms));
        Assert.True(whole.RowStarts.SequenceEqual(merged.RowStarts));
        Assert.True(whole.Columns.SequenceEqual(merged.Columns));
        Assert.True(whole.Counts.SequenceEqual(merged.Counts));
    }

    [Fact]
    public void A_matrix_is_what_counting_strings_makes()
    {
        var texts = Written(60);
        var matrix = TextTokens.Of(texts).Matrix().Sorted();
        for (var row = 0; row < texts.Length; row++)
        {
            var expected = texts[row].Split(' ', StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word).OrderBy(group => group.Key, StringComparer.Ordinal);
            Assert.Equal(expected.Select(group => (group.Key, group.Count())), matrix.ColumnsOf(row).ToArray().Zip(matrix.CountsOf(row).ToArray(), (term, count) => (matrix.Terms[term], count)));
        }
    }

    [Fact]
    public void Grams_reach_over_as_many_words_as_may_be_skipped()
    {
        var tokens = TextTokens.Of(["insurgents killed in ongoing fighting", "killed in"]);

        Assert.Equal(["insurgents killed", "killed in", "in ongoing", "ongoing fighting"], tokens.Grams().Terms);
        // Guthrie et al. 2006, section 2: the 2-skip-bi-grams and 2-skip-tri-grams of this sentence.
        Assert.Equal(9, tokens.Grams(2, 2).ColumnsOf(0).Length);
        Assert.Equal(10, tokens.Grams(3, 2).ColumnsOf(0).Length);
        Assert.Equal(3, tokens.Grams(3).ColumnsOf(0).Length);
        Assert.Equal(2, tokens.Grams().Totals().Counts[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => tokens.Grams(1));
    }

    internal static string[] Written(int count)
    {
        var random = new Random(11);
        return [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(900)).Select(_ =>
            "w" + random.Next(1 + random.Next(3000)).ToString(CultureInfo.InvariantCulture))))];
    }
}
