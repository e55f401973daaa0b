using System.Text.Json.Nodes;

namespace Analysis.Kernel.Tests.Protocol;

public class HistoryTests : ServerTest
{
    private static readonly string[] Cells = ["var one = 1;", "one + 1", "Console.Write(\"a\\tb\")", "one + 1", "throw new Exception();"];

    [Theory]
    [InlineData("""{"hist_access_type":"tail","n":2}""", "4 5")]
    [InlineData("""{"hist_access_type":"tail","n":100}""", "1 2 3 4 5")]
    [InlineData("""{"hist_access_type":"tail"}""", "1 2 3 4 5")]
    [InlineData("""{"hist_access_type":"tail","n":0}""", "")]
    [InlineData("""{"hist_access_type":"tail","n":-3}""", "")]
    [InlineData("""{"hist_access_type":"range","session":0,"start":2,"stop":4}""", "2 3")]
    [InlineData("""{"hist_access_type":"range","session":1,"start":4}""", "4 5")]
    [InlineData("""{"hist_access_type":"range"}""", "1 2 3 4 5")]
    [InlineData("""{"hist_access_type":"range","session":-1,"start":1}""", "")]
    [InlineData("""{"hist_access_type":"search","pattern":"one + ?"}""", "2 4")]
    [InlineData("""{"hist_access_type":"search","pattern":"one + ?","n":1}""", "4")]
    [InlineData("""{"hist_access_type":"search","pattern":"one + ?","unique":true}""", "4")]
    [InlineData("""{"hist_access_type":"search","pattern":"*one*","unique":true,"n":10}""", "1 4")]
    [InlineData("""{"hist_access_type":"search","pattern":"*a\\t?*"}""", "3")]
    [InlineData("""{"hist_access_type":"search","pattern":"ONE*"}""", "")]
    [InlineData("""{"hist_access_type":"search","pattern":"one"}""", "")]
    [InlineData("""{"hist_access_type":"search"}""", "1 2 3 4 5")]
    public async Task Cells_are_found_by_their_place_or_their_text_oldest_first(string request, string numbers)
    {
        await RunAllAsync();

        var history = await HistoryAsync(request);

        Assert.Equal(numbers, string.Join(' ', history.Select(entry => (int)entry![1]!)));
        Assert.All(history, entry => Assert.Equal((1, Cells[(int)entry![1]! - 1]), ((int)entry[0]!, (string?)entry[2])));
    }

    [Fact]
    public async Task Values_come_along_where_that_was_asked()
    {
        await RunAllAsync();

        var history = await HistoryAsync("""{"hist_access_type":"tail","output":true,"raw":false}""");

        Assert.Equal(Cells, history.Select(entry => (string?)entry![2]![0]));
        Assert.Equal([null, "2", null, "2", null], history.Select(entry => (string?)entry![2]![1]));
    }

    [Fact]
    public async Task Silent_cells_those_that_are_not_stored_and_expressions_are_no_history()
    {
        await RunAsync("1", """{"silent":true}""");
        await RunAsync("2", """{"store_history":false}""");
        await RunAsync("3", """{"user_expressions":{"a":"4"}}""");

        Assert.Equal("""[[1,1,"3"]]""", (await HistoryAsync("""{"hist_access_type":"tail"}""")).ToJsonString());
    }

    private async Task RunAllAsync()
    {
        foreach (var code in Cells) await RunAsync(code);
    }

    private async Task<JsonArray> HistoryAsync(string request)
    {
        var reply = await AskAsync("history_request", request);
        Assert.Equal("ok", (string?)reply["status"]);
        return reply["history"]!.AsArray();
    }
}
