using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class OutputMessageTests : ServerTest
{
    [Fact]
    public async Task A_display_has_an_id_by_which_it_is_updated_also_from_a_later_cell()
    {
        var messages = await RunAsync("var handle = display(1); handle.Update(2);");
        var later = await RunAsync("handle.Update(3);");

        var id = (string?)messages.Single(message => message.Type == "display_data").Content["transient"]!["display_id"];
        Assert.Matches("^.{8,}$", id);
        Assert.Equal($$$"""{"data":{"text/plain":"2"},"metadata":{},"transient":{"display_id":"{{{id}}}"}}""",
            messages.Single(message => message.Type == "update_display_data").Content.ToJsonString());
        Assert.Equal(["status busy", "execute_input", "update_display_data 3", "execute_reply", "status idle"], later.Select(InShort));
        Assert.Equal(id, (string?)later[2].Content["transient"]!["display_id"]);
    }

    [Theory]
    [InlineData("ClearOutput();", "false")]
    [InlineData("ClearOutput(wait: true);", "true")]
    public async Task What_was_shown_is_cleared_in_its_order(string code, string wait)
    {
        var messages = await RunAsync($"Console.Write(\"old\"); {code} Console.Write(\"new\");");

        Assert.Equal(["status busy", "execute_input", "stream old", "clear_output", "stream new", "execute_reply", "status idle"], messages.Select(InShort));
        Assert.Equal($$"""{"wait":{{wait}}}""", messages[3].Content.ToJsonString());
    }

    [Fact]
    public async Task What_a_cell_puts_out_after_its_end_keeps_its_parent()
    {
        var first = Execute("var go = new TaskCompletionSource(); var left = Task.Run(async () => { await go.Task; Console.Write(\"late\"); display(\"later\"); });");
        await UntilIdleAsync(first);
        var second = Execute("go.SetResult(); await left; Console.Write(\"own\");");

        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        while (parents.Count < 3)
        {
            var message = await NextAsync();
            if (message.Type is "stream" or "display_data") parents[InShort(message)] = message.Parent!.Id;
        }

        Assert.Equal(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["stream late"] = first.Header.Id,
            ["display_data later"] = first.Header.Id,
            ["stream own"] = second.Header.Id,
        }, parents);
    }

    [Fact]
    public async Task Output_of_other_threads_and_after_await_belongs_to_its_cell_and_comes_before_the_reply()
    {
        var request = Execute("""
            Console.Write("a");
            await Task.Delay(1);
            Console.Write("b");
            var worker = new Thread(() => Console.Write("c"));
            worker.Start();
            worker.Join();
            await Task.Run(() => Console.Write("d"));
            """);
        var messages = await UntilIdleAsync(request);

        Assert.Equal("abcd", Text(messages));
        Assert.All(messages, message => Assert.Equal(request.Header.Id, message.Parent!.Id));
        Assert.Equal(["execute_reply", "status idle"], messages[^2..].Select(InShort));
    }

    [Fact]
    public async Task Json_travels_as_json_and_what_is_none_as_text()
    {
        var messages = await RunAsync(
            """
            using Analysis.Display;
            display(MimeBundle.Text("a").With("application/vnd.plotly.v1+json", "{\"data\":[1]}").With("text/html", "<b>"));
            display(MimeBundle.Text("null").With("application/json", "null"));
            MimeBundle.Text("b").With("application/json", "{broken")
            """);

        Assert.Equal("""{"text/plain":"a","application/vnd.plotly.v1\u002Bjson":{"data":[1]},"text/html":"\u003Cb\u003E"}""",
            messages.First(message => message.Type == "display_data").Content["data"]!.ToJsonString());
        Assert.Equal("null", (string?)messages.Last(message => message.Type == "display_data").Content["data"]!["application/json"]);
        Assert.Equal("{broken", (string?)messages.Single(message => message.Type == "execute_result").Content["data"]!["application/json"]);
    }

    [Fact]
    public async Task Ten_megabytes_of_text_and_of_markup_arrive_whole_and_in_few_messages()
    {
        var messages = await RunAsync(
            "for (var i = 0; i < 100_000; i++) Console.WriteLine(new string((char)('a' + i % 26), 104)); HTML(new string('x', 10_000_000))");

        Assert.Equal(10_500_000, Text(messages).Length);
        Assert.InRange(messages.Count(message => message.Type == "stream"), 1, 400);
        Assert.Equal(new string('x', 10_000_000), (string?)messages.Single(message => message.Type == "execute_result").Content["data"]!["text/html"]);
    }

    [Fact]
    public async Task Progress_and_starts_are_no_messages_of_their_own()
    {
        var messages = await RunAsync("Analysis.Display.CellContext.Current!.Output.Report(new(\"Reading\", 0.5));");

        Assert.DoesNotContain(messages, message => message.Type is MessageTypes.Progress or MessageTypes.ExecuteStart);
    }
}
