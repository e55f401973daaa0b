using YamlDotNet.Core;

namespace Analysis.Corpora.Reading.Texts;

/// <summary>How the YAML library says that a text is no YAML.</summary>
internal static class YamlMistake
{
    /// <summary>True for what its scanner throws: over an open bracket and over a character that does not exist not its own exception.</summary>
    public static bool Is(Exception mistake) => mistake is YamlException or InvalidOperationException or ArgumentException;
}
