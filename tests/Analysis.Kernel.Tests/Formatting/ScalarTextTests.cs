using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Analysis.Kernel.Tests.Formatting;

public class ScalarTextTests : FormattingTest
{
    public static TheoryData<object?, string> Scalars => new()
    {
        { null, "null" },
        { "text", "text" },
        { "", "" },
        { 'c', "c" },
        { true, "true" },
        { 1234, "1234" },
        { -1.5, "-1.5" },
        { 1e300, "1E+300" },
        { 0.1f, "0.1" },
        { 12345.678m, "12345.678" },
        { double.NaN, "NaN" },
        { double.PositiveInfinity, "Infinity" },
        { new BigInteger(123456789012345678), "123456789012345678" },
        { DayOfWeek.Tuesday, "Tuesday" },
        { FileAccess.ReadWrite, "ReadWrite" },
        { new DateTime(2016, 11, 29), "2016-11-29" },
        { new DateTime(2016, 11, 29, 14, 5, 9), "2016-11-29 14:05:09" },
        { new DateTimeOffset(2016, 11, 29, 14, 5, 9, TimeSpan.FromHours(3)), "2016-11-29 14:05:09 +03:00" },
        { new DateOnly(2016, 11, 29), "2016-11-29" },
        { new TimeOnly(14, 5, 9, 250), "14:05:09.25" },
        { TimeSpan.FromMinutes(90), "01:30:00" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { new Version(1, 2, 3), "1.2.3" },
        { new Uri("https://example.org/a"), "https://example.org/a" },
        { new Uri("relative/path", UriKind.Relative), "relative/path" },
        { new StringBuilder("built"), "built" },
        { new Regex("a+"), "a+" },
        { "span".AsMemory(), "span" },
        { typeof(int), "int" },
        { typeof(Dictionary<string, List<int?>>), "System.Collections.Generic.Dictionary<string, List<int?>>" },
        { typeof(int[,]), "int[,]" },
        { new InvalidOperationException("wrong"), "System.InvalidOperationException: wrong" },
        { (Func<int, string>)(i => ""), "Func<int, string>" },
        { JsonNode.Parse("""{"a":[1,2]}"""), """{"a":[1,2]}""" },
        { JsonDocument.Parse("""{"a": 1}"""), """{"a": 1}""" },
        { JsonDocument.Parse("[1]").RootElement, "[1]" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_is_one_text(object? value, string expected) => Assert.Equal(expected, Text(value));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Numbers_and_dates_are_alike_in_every_culture(string culture) => InCulture(culture, () =>
    {
        Assert.Equal("-1234.5", Text(-1234.5));
        Assert.Equal("2016-11-29 14:05:09", Text(new DateTime(2016, 11, 29, 14, 5, 9)));
        Assert.Equal("2016-11-29", Text(new DateOnly(2016, 11, 29)));
        Assert.Equal("1.5", Body(new[] { 1.5 })[0].Trim());
        Assert.Equal("… 950 more rows", Body(Enumerable.Range(0, 1000).ToArray())[^1]);
    });

    [Fact]
    public void A_scalar_has_no_html() => Assert.Equal(["text/plain"], Kernel.Formatting.ValueFormatter.Format(1).Keys);

    [Fact]
    public void A_null_in_json_of_an_undefined_element_is_shown() =>
        Assert.Equal("", Text(default(JsonElement)));

    [Fact]
    public void A_disposed_document_says_so()
    {
        var document = JsonDocument.Parse("1");
        document.Dispose();

        Assert.StartsWith("System.ObjectDisposedException: ", Body(new object[] { document })[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_never_waited_for()
    {
        Assert.Equal("Task<int>: write 'await' before it to see its result", Text(new TaskCompletionSource<int>().Task));
        Assert.Equal("Task<int>: write 'await' before it to see its result", Text(NumberAsync()));
        Assert.Equal("Task: write 'await' before it to see its result", Text(NothingAsync()));
        Assert.Equal("ValueTask<int>: write 'await' before it to see its result", Text(new ValueTask<int>(NumberAsync())));
        Assert.Equal("Task<int> that failed: System.FormatException: bad", Text(Task.FromException<int>(new FormatException("bad"))));
        Assert.Equal("Task<int> that was cancelled", Text(Task.FromCanceled<int>(new CancellationToken(true))));
    }

    private static async Task<int> NumberAsync()
    {
        await Task.Delay(TimeSpan.FromMinutes(5));
        return 1;
    }

    private static async Task NothingAsync() => await Task.Delay(TimeSpan.FromMinutes(5));
}
