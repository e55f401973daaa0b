using System.Text;
using Analysis.Kernel.Wire;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Wire;

public sealed class WireTests : IDisposable
{
    private const string Ports = "\"shell_port\":1,\"iopub_port\":2,\"stdin_port\":3,\"control_port\":4,\"hb_port\":5";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_connection_file_is_read()
    {
        File.WriteAllText(_file, $$"""{"transport":"tcp","ip":"127.0.0.1","signature_scheme":"hmac-sha256","key":"k",{{Ports}}}""");

        var connection = ConnectionFile.Read(_file, allowRemote: false);

        Assert.Equal((1, 2, 3, 4, 5, "k"), (connection.ShellPort, connection.IOPubPort, connection.StdinPort,
            connection.ControlPort, connection.HeartbeatPort, connection.Key));
    }

    [Theory]
    [InlineData("\"ip\":\"0.0.0.0\",", "'ip' is '0.0.0.0', which other machines reach: whoever knows the key could run code here. Start the kernel with --allow-remote if that is what you want.")]
    [InlineData("\"ip\":\"*\",", "'ip' is '*', which other machines reach: whoever knows the key could run code here. Start the kernel with --allow-remote if that is what you want.")]
    [InlineData("\"ip\":\"somewhere\",", "'ip' is 'somewhere'; expected an address, as in 127.0.0.1.")]
    [InlineData("\"transport\":\"ipc\",", "'transport' is 'ipc', and this kernel listens on tcp only.")]
    [InlineData("\"signature_scheme\":\"hmac-md5\",", "'signature_scheme' is 'hmac-md5', and this kernel knows hmac-sha256 only.")]
    [InlineData("\"shell_port\":99999,", "'shell_port' is 99999; expected a port from 0 to 65535.")]
    public void What_cannot_be_done_is_told(string field, string finding)
    {
        var ports = field.Contains("shell", StringComparison.Ordinal) ? Ports.Replace("\"shell_port\":1,", "", StringComparison.Ordinal) : Ports;
        File.WriteAllText(_file, $"{{{field}{ports}}}");

        var error = Assert.Throws<ConnectionFileException>(() => ConnectionFile.Read(_file, allowRemote: false));

        Assert.Equal($"The connection file '{_file}' cannot be used: {finding}", error.Message);
    }

    [Fact]
    public void A_remote_address_is_taken_where_it_is_allowed()
    {
        File.WriteAllText(_file, $"{{\"ip\":\"0.0.0.0\",{Ports}}}");

        Assert.Equal("0.0.0.0", ConnectionFile.Read(_file, allowRemote: true).Address.ToString());
    }

    [Fact]
    public void A_signature_is_the_one_of_RFC_4231()
    {
        // Test case 2: key "Jefe", data "what do ya want for nothing?".
        var signature = new Signature("Jefe").Of([.. "what do ya "u8], [.. "want "u8], [.. "for "u8], [.. "nothing?"u8]);

        Assert.Equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", Encoding.ASCII.GetString(signature));
    }

    [Fact]
    public void An_empty_key_has_an_empty_signature() => Assert.Empty(new Signature("").Of([1], [2], [3], [4]));

    [Fact]
    public void A_message_with_a_wrong_signature_is_refused()
    {
        var message = new Message { Header = MessageHeader.New("execute_request", "s"), Channel = MessageChannel.Shell };
        var frames = new JupyterFrames(new("one")).Encode(message);

        var error = Assert.Throws<FormatException>(() => new JupyterFrames(new("other")).Decode(MessageChannel.Shell, [1], frames));

        Assert.Equal("its signature is wrong", error.Message);
    }

    [Fact]
    public void A_header_comes_back_as_it_was_written()
    {
        var frames = new JupyterFrames(new(""));
        var request = frames.Decode(MessageChannel.Shell, [9],
        [
            Encoding.ASCII.GetBytes("<IDS|MSG>"), [], Encoding.UTF8.GetBytes("""{"msg_id":"1","msg_type":"t","extra":[1,2],"username":"ada"}"""),
            [.. "{}"u8], [.. "{}"u8], [.. "{}"u8], [5, 6],
        ]);

        var reply = frames.Encode(new() { Header = MessageHeader.New("r", "s"), Parent = request.Header, Channel = MessageChannel.Shell });

        Assert.Equal("""{"msg_id":"1","msg_type":"t","extra":[1,2],"username":"ada"}""", Encoding.UTF8.GetString(reply[3]));
        Assert.Equal([5, 6], Assert.Single(request.Buffers));
        Assert.Equal([9], Assert.Single(request.Route));
    }
}
