using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Kernel.Wire;

/// <summary>Where a client wants the kernel to listen, and the key to their messages: what Jupyter writes into a connection file.</summary>
internal sealed record ConnectionFile
{
    /// <summary>The address.</summary>
    public required IPAddress Address { get; init; }

    /// <summary>The port for requests.</summary>
    public required int ShellPort { get; init; }

    /// <summary>The port for what cells put out.</summary>
    public required int IOPubPort { get; init; }

    /// <summary>The port for questions to the user.</summary>
    public required int StdinPort { get; init; }

    /// <summary>The port for interrupt and shutdown.</summary>
    public required int ControlPort { get; init; }

    /// <summary>The port for the heartbeat.</summary>
    public required int HeartbeatPort { get; init; }

    /// <summary>The key that messages are signed with; empty for none.</summary>
    public required string Key { get; init; }

    /// <summary>Reads a connection file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="allowRemote">True to listen on an address that other machines reach.</param>
    /// <exception cref="ConnectionFileException">It cannot be read, or asks for what is not to be had.</exception>
    public static ConnectionFile Read(string file, bool allowRemote)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(file)) as JsonObject ?? throw Wrong(file, "it is no JSON object");
            if (Text(json, "transport", "tcp") is not "tcp" and var transport)
                throw Wrong(file, $"'transport' is '{transport}', and this kernel listens on tcp only");
            if (Text(json, "signature_scheme", "hmac-sha256") is not "hmac-sha256" and var scheme)
                throw Wrong(file, $"'signature_scheme' is '{scheme}', and this kernel knows hmac-sha256 only");

            return new()
            {
                Address = AddressIn(json, file, allowRemote),
                ShellPort = Port(json, "shell_port", file),
                IOPubPort = Port(json, "iopub_port", file),
                StdinPort = Port(json, "stdin_port", file),
                ControlPort = Port(json, "control_port", file),
                HeartbeatPort = Port(json, "hb_port", file),
                Key = Text(json, "key", ""),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConnectionFileException($"The connection file cannot be read: {error.Message}", error);
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new ConnectionFileException($"The connection file '{file}' is no JSON: {error.Message}", error);
        }
    }

    private static IPAddress AddressIn(JsonObject json, string file, bool allowRemote)
    {
        var text = Text(json, "ip", "127.0.0.1");
        var address = text switch
        {
            "localhost" => IPAddress.Loopback,
            "*" => IPAddress.Any,
            _ => IPAddress.TryParse(text, out var parsed) ? parsed : throw Wrong(file, $"'ip' is '{text}'; expected an address, as in 127.0.0.1"),
        };
        if (IPAddress.IsLoopback(address) || allowRemote) return address;
        throw Wrong(file, $"'ip' is '{text}', which other machines reach: whoever knows the key could run code here. "
            + "Start the kernel with --allow-remote if that is what you want");
    }

    private static int Port(JsonObject json, string name, string file)
    {
        if (json[name] is JsonValue value && value.TryGetValue<int>(out var port) && port is >= 0 and <= ushort.MaxValue) return port;
        var found = json[name]?.ToJsonString() ?? "missing";
        throw Wrong(file, string.Create(CultureInfo.InvariantCulture, $"'{name}' is {found}; expected a port from 0 to {ushort.MaxValue}"));
    }

    private static string Text(JsonObject json, string name, string absent) =>
        json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : absent;

    private static ConnectionFileException Wrong(string file, string finding) =>
        new($"The connection file '{file}' cannot be used: {finding}.");
}
