using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

public class KernelInfoTests : ServerTest
{
    [Theory]
    [InlineData(MessageChannel.Shell)]
    [InlineData(MessageChannel.Control)]
    public async Task The_kernel_says_what_it_is_on_both_channels(MessageChannel channel)
    {
        var messages = await UntilIdleAsync(Send("kernel_info_request", channel: channel));

        Assert.Equal(["status busy", "kernel_info_reply", "status idle"], messages.Select(InShort));
        Assert.Equal(channel, messages[1].Channel);
        var info = messages[1].Content;
        Assert.Equal("ok", (string?)info["status"]);
        Assert.Equal(MessageHeader.ProtocolVersion, (string?)info["protocol_version"]);
        Assert.Equal("Analysis.Kernel", (string?)info["implementation"]);
        Assert.Matches(@"^\d", (string?)info["implementation_version"]);
        Assert.Equal($"C# 14 on .NET {Environment.Version}", (string?)info["banner"]);
        Assert.Equal(
            """{"name":"C#","version":"14.0","mimetype":"text/x-csharp","file_extension":".cs","pygments_lexer":"csharp"}""",
            info["language_info"]!.ToJsonString());
        Assert.All(info["help_links"]!.AsArray(), link => Assert.StartsWith("https://", (string?)link!["url"], StringComparison.Ordinal));
        Assert.Equal("[]", info["supported_features"]!.ToJsonString());
        Assert.False((bool)info["debugger"]!);
    }
}
