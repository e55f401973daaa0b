using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Notebooks.Tests.Messages;

public class MessageTests
{
    private static readonly DateTimeOffset Date = new(2016, 11, 29, 14, 5, 9, 123, TimeSpan.Zero);

    [Theory]
    [InlineData(MessageChannel.Shell, "shell")]
    [InlineData(MessageChannel.Control, "control")]
    [InlineData(MessageChannel.IOPub, "iopub")]
    public void A_message_survives_the_way_through_text(MessageChannel channel, string written)
    {
        var message = new Message
        {
            Header = new("1", "execute_reply", "s", Date),
            Parent = new("0", "execute_request", "driver", Date.ToOffset(TimeSpan.FromHours(3))),
            Channel = channel,
            Content = new() { ["text"] = "Хафтар \" \n 😀", ["number"] = 1.5, ["none"] = null },
            Metadata = new() { ["tag"] = new JsonArray(1, 2) },
        };

        var text = message.ToJson().ToJsonString();
        var read = Message.FromJson(JsonNode.Parse(text)!.AsObject());

        Assert.Equal(written, (string?)JsonNode.Parse(text)!["channel"]);
        Assert.Equal("execute_reply", read.Type);
        Assert.Equal((message.Header, message.Parent, message.Channel), (read.Header, read.Parent, read.Channel));
        Assert.True(JsonNode.DeepEquals(message.Content, read.Content));
        Assert.True(JsonNode.DeepEquals(message.Metadata, read.Metadata));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(read.ToJson().ToJsonString())));
    }

    [Fact]
    public void The_header_has_what_the_protocol_asks_for() => Assert.Equal(
        """{"msg_id":"1","msg_type":"status","session":"s","username":"analysis","date":"2016-11-29T14:05:09.123+00:00","version":"5.5"}""",
        new Message { Header = new("1", "status", "s", Date), Channel = MessageChannel.IOPub }.ToJson()["header"]!
            .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public void A_message_without_a_parent_has_an_empty_one()
    {
        var json = new Message { Header = new("1", "status", "s", Date), Channel = MessageChannel.IOPub }.ToJson();

        Assert.Equal("{}", json["parent_header"]!.ToJsonString());
        Assert.Null(Message.FromJson(json).Parent);
    }

    [Fact]
    public void Two_headers_differ_and_are_of_now()
    {
        var before = DateTimeOffset.UtcNow;
        var header = MessageHeader.New("status", "s");

        Assert.NotEqual(header.Id, MessageHeader.New("status", "s").Id);
        Assert.InRange(header.Date, before, DateTimeOffset.UtcNow);
    }

    [Fact]
    public void A_message_that_is_written_can_be_written_again()
    {
        var message = new Message { Header = new("1", "status", "s", Date), Channel = MessageChannel.IOPub, Content = new() { ["a"] = 1 } };

        Assert.Equal(message.ToJson().ToJsonString(), message.ToJson().ToJsonString());
    }

    [Theory]
    [InlineData("{}", "A message names the channel ''; expected one of Shell, Control, Stdin, IOPub.")]
    [InlineData("""{"channel":"heartbeat"}""", "A message names the channel 'heartbeat'; expected one of Shell, Control, Stdin, IOPub.")]
    [InlineData("""{"channel":"7"}""", "A message names the channel '7'; expected one of Shell, Control, Stdin, IOPub.")]
    [InlineData("""{"channel":7}""", "A message names the channel '7'; expected one of Shell, Control, Stdin, IOPub.")]
    [InlineData("""{"channel":"shell"}""", "A message has no header.")]
    [InlineData("""{"channel":"shell","header":{}}""", "A message has no header.")]
    [InlineData("""{"channel":"shell","header":5}""", "A message has no header.")]
    [InlineData("""{"channel":"shell","header":{"msg_id":"1"}}""", """A message header has no 'msg_type': {"msg_id":"1"}""")]
    [InlineData("""{"channel":"shell","header":{"msg_type":"status"}}""", """A message header has no 'msg_id': {"msg_type":"status"}""")]
    public void A_part_that_is_missing_is_named(string json, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Message.FromJson(JsonNode.Parse(json)!.AsObject())).Message);

    [Fact]
    public void What_others_leave_out_has_a_default()
    {
        var message = Message.FromJson(JsonNode.Parse("""{"channel":"SHELL","header":{"msg_id":"1","msg_type":"status","date":"yesterday"}}""")!.AsObject());

        Assert.Equal(new("1", "status", "", default), message.Header);
        Assert.Empty(message.Content);
        Assert.Empty(message.Metadata);
    }
}
