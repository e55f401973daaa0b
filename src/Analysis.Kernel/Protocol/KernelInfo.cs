using System.Reflection;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    private static readonly string Version =
        typeof(KernelInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The content of a <c>kernel_info_reply</c>.</summary>
    public static JsonObject Content() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = MessageHeader.ProtocolVersion,
        ["implementation"] = "Analysis.Kernel",
        ["implementation_version"] = Version,
        ["banner"] = $"C# 14 on .NET {Environment.Version}",

        // Clients copy this into each notebook that they save. They find the colouring by the name or the MIME type (Notebook 6
        // too, which has CodeMirror look for the name), so it says no more than the notebooks do that exist.
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
        },
        ["debugger"] = false,
        ["help_links"] = new JsonArray(
            Link("C# language reference", "https://learn.microsoft.com/dotnet/csharp/language-reference/"),
            Link(".NET API browser", "https://learn.microsoft.com/dotnet/api/")),
        ["supported_features"] = new JsonArray(),
    };

    private static JsonObject Link(string text, string address) => new() { ["text"] = text, ["url"] = address };
}
