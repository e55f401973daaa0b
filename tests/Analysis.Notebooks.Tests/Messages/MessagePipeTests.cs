using System.Buffers.Binary;
using System.IO.Pipes;
using System.Text;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Notebooks.Tests.Messages;

public class MessagePipeTests
{
    private static Message Numbered(int number, JsonNode? extra = null) => new()
    {
        Header = new($"id{number}", "stream", "s", default),
        Channel = MessageChannel.IOPub,
        Content = new() { ["number"] = number, ["extra"] = extra },
    };

    private static byte[] Framed(string json, int? length = null)
    {
        var body = Encoding.UTF8.GetBytes(json);
        var frame = new byte[4 + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, length ?? body.Length);
        body.CopyTo(frame, 4);
        return frame;
    }

    private static async Task<Message?> ReadOneAsync(byte[] bytes)
    {
        using var pipe = new MessagePipe(new MemoryStream(bytes));
        return await pipe.ReadAsync();
    }

    [Fact]
    public async Task Messages_of_many_writers_stay_whole_and_each_writers_in_order()
    {
        var name = "analysis-test-" + Guid.NewGuid().ToString("n")[..12];
        await using var server = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        var client = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous);
        await Task.WhenAll(server.WaitForConnectionAsync(), client.ConnectAsync());
        using var reading = new MessagePipe(server);
        var writing = new MessagePipe(client);

        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++) await writing.WriteAsync(Numbered((writer * 1000) + i, new string('x', i * 700)));
        })).ToArray();
        var numbers = new List<int>();
        for (var i = 0; i < 400; i++) numbers.Add((int)(await reading.ReadAsync())!.Content["number"]!);
        await Task.WhenAll(writers);
        writing.Dispose();

        Assert.Null(await reading.ReadAsync());
        foreach (var own in numbers.GroupBy(number => number / 1000)) Assert.Equal(Enumerable.Range(own.Key * 1000, 50), own);
    }

    [Fact]
    public async Task A_message_that_comes_byte_by_byte_is_read()
    {
        var way = new System.IO.Pipelines.Pipe();
        using var reading = new MessagePipe(way.Reader.AsStream());
        var answer = reading.ReadAsync();
        foreach (var one in Framed(Numbered(7).ToJson().ToJsonString()))
        {
            await way.Writer.WriteAsync(new[] { one });
            await Task.Yield();
        }

        Assert.Equal(7, (int)(await answer)!.Content["number"]!);
    }

    [Fact]
    public async Task A_frame_is_a_little_endian_length_and_json()
    {
        using var stream = new MemoryStream();
        using var pipe = new MessagePipe(stream);
        await pipe.WriteAsync(Numbered(1));

        var bytes = stream.ToArray();
        Assert.Equal(bytes.Length - 4, BinaryPrimitives.ReadInt32LittleEndian(bytes));
        Assert.Equal("iopub", (string?)JsonNode.Parse(bytes.AsSpan(4))!["channel"]);
    }

    [Fact]
    public async Task The_end_between_two_messages_is_no_error() => Assert.Null(await ReadOneAsync([]));

    [Fact]
    public async Task The_end_within_a_length_is_one() => Assert.Equal("The pipe ended within the length of a message.",
        (await Assert.ThrowsAsync<EndOfStreamException>(() => ReadOneAsync([9, 0]))).Message);

    [Fact]
    public async Task The_end_within_a_message_is_one() =>
        await Assert.ThrowsAsync<EndOfStreamException>(() => ReadOneAsync(Framed("{}", length: 100)));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((1 << 30) + 1)]
    public async Task A_length_that_no_message_has_is_refused(int length) => Assert.Equal(
        FormattableString.Invariant($"A message of {length} bytes was announced; expected 2 to 1073741824."),
        (await Assert.ThrowsAsync<FormatException>(() => ReadOneAsync(Framed("{}", length)))).Message);

    [Theory]
    [InlineData("[]", "A message is not a JSON object.")]
    [InlineData("null", "A message is not a JSON object.")]
    [InlineData("{}", "A message names the channel ''; expected one of Shell, Control, Stdin, IOPub.")]
    public async Task What_is_no_message_is_refused(string json, string message) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<FormatException>(() => ReadOneAsync(Framed(json)))).Message);

    [Theory]
    [InlineData("GET / HTTP/1.1")]
    [InlineData("{\"channel\":")]
    [InlineData("""{"channel":"shell","channel":"shell"}""")]
    public async Task What_is_no_json_is_refused(string garbage) => Assert.StartsWith("A message is not JSON: ",
        (await Assert.ThrowsAsync<FormatException>(() => ReadOneAsync(Framed(garbage)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        var frame = Framed("{\"channel\":\"xx\"}");
        frame[^4] = 0xFF;

        Assert.StartsWith("A message is not JSON: ", (await Assert.ThrowsAsync<FormatException>(() => ReadOneAsync(frame))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_as_deep_as_json_may_be_passes_within_a_message()
    {
        JsonNode deep = JsonNode.Parse(new string('[', 64) + new string(']', 64))!;
        using var stream = new MemoryStream();
        using var pipe = new MessagePipe(stream);
        await pipe.WriteAsync(Numbered(1, deep));
        stream.Position = 0;

        Assert.True(JsonNode.DeepEquals(deep, (await pipe.ReadAsync())!.Content["extra"]));
    }

    [Fact]
    public async Task Half_a_character_does_not_break_the_pipe()
    {
        using var stream = new MemoryStream();
        using var pipe = new MessagePipe(stream);
        await pipe.WriteAsync(Numbered(1, "a\ud83d"));
        stream.Position = 0;

        Assert.Equal("a\ufffd", (string?)(await pipe.ReadAsync())!.Content["extra"]);
    }

    [Fact]
    public async Task Writing_to_an_end_that_is_gone_says_so()
    {
        var name = "analysis-test-" + Guid.NewGuid().ToString("n")[..12];
        var server = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        var client = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous);
        using var writing = new MessagePipe(client);
        await Task.WhenAll(server.WaitForConnectionAsync(), client.ConnectAsync());
        await server.DisposeAsync();

        await Assert.ThrowsAnyAsync<IOException>(() => writing.WriteAsync(Numbered(1)));
    }
}
