using Analysis.Corpora;

namespace Analysis.Tests.Corpora;

public class ArticleOrderTests
{
    [Fact]
    public void Articles_of_one_file_come_by_number_and_files_by_ordinal_order()
    {
        string[] ordered = ["A.txt", "a.csv#1", "a.csv#2", "a.csv#10", "a.txt", "a#x.txt", "b.txt#1"];

        Assert.Equal(
            ["A.txt", "a#x.txt", "a.csv#1", "a.csv#2", "a.csv#10", "a.txt", "b.txt#1"],
            ordered.Reverse().Order(ArticleOrder.Instance));
    }

    [Theory]
    [InlineData("#12")]
    [InlineData("a#")]
    [InlineData("a#99999999999999999999")]
    public void A_name_that_only_looks_like_a_number_is_itself(string id) => Assert.Equal(0, ArticleOrder.Instance.Compare(id, id));
}
