using Analysis.Kernel.Zmtp;

namespace Analysis.Kernel.Tests.Zmtp;

/// <summary>Bytes as RFC 23 (ZMTP 3.0) and RFC 37 (3.1) give them.</summary>
public class FramingTests
{
    [Fact]
    public void The_greeting_has_64_bytes_and_asks_for_no_security()
    {
        Assert.Equal(64, Greeting.Bytes.Length);
        Assert.Equal("FF00000000000000007F0301" + "4E554C4C", Convert.ToHexString(Greeting.Bytes.AsSpan(0, 16)));
        Assert.All(Greeting.Bytes[16..], rest => Assert.Equal(0, rest));
    }

    [Fact]
    public void Ready_has_the_length_of_its_name_and_its_socket_type()
    {
        // Flags, length, "READY" and "Socket-Type" with lengths of one byte, the value's with four.
        Assert.Equal(
            "041C" + "05" + "5245414459" + "0B" + "536F636B65742D54797065" + "00000006" + "524F55544552",
            Convert.ToHexString(ZmtpCommand.WriteReady("ROUTER")));
    }

    [Fact]
    public void Frames_of_a_message_follow_each_other_and_long_ones_have_a_long_length()
    {
        var message = Frame.Message([[1], new byte[256], []]);

        Assert.Equal("010101" + "030000000000000100", Convert.ToHexString(message.AsSpan(0, 12)));
        Assert.Equal("0000", Convert.ToHexString(message.AsSpan(message.Length - 2)));
    }

    [Fact]
    public void A_ping_is_answered_with_its_context() =>
        Assert.Equal("0407" + "04" + "504F4E47" + "ABCD", Convert.ToHexString(ZmtpCommand.WritePong([0, 10, 0xAB, 0xCD])));

    [Theory]
    [InlineData("00", "it sent a command without a name")]
    [InlineData("09414243", "it sent a command without a name")]
    public void A_command_without_a_name_is_refused(string body, string message) =>
        Assert.Equal(message, Assert.Throws<ZmtpException>(() => ZmtpCommand.Read(Convert.FromHexString(body))).Message);

    [Theory]
    [InlineData("0B536F636B65742D5479706500000099AA")]
    [InlineData("FF41")]
    [InlineData("0141000000")]
    public void Properties_that_end_too_early_are_refused(string properties) =>
        Assert.Throws<ZmtpException>(() => ZmtpCommand.ReadReady(Convert.FromHexString(properties)));

    [Fact]
    public void A_greeting_of_another_protocol_is_told()
    {
        var greeting = new byte[64];
        "GET / HTTP/1.1"u8.CopyTo(greeting);

        var error = Assert.Throws<ZmtpException>(() => Greeting.Check(greeting));

        Assert.Equal("it does not speak ZMTP: it began with 474554202F20485454", error.Message[..^2]);
    }

    [Fact]
    public async Task A_frame_that_is_announced_too_large_is_refused_before_it_is_read()
    {
        using var stream = new MemoryStream([2, 0, 0, 0, 0, 0xFF, 0, 0, 0]);

        var error = await Assert.ThrowsAsync<ZmtpException>(() => new FrameReader(stream, 1000).ReadFrameAsync(default).AsTask());

        Assert.Equal("it announced a frame of 4278190080 bytes; at most 1000 are taken", error.Message);
    }
}
