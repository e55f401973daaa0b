using System.Text.RegularExpressions;

namespace Analysis.Corpora.Metadata;

/// <summary>Names of sections and paths of them, as they stand above headlines.</summary>
internal static partial class Sections
{
    /// <summary>True when a line is made of nothing but words that name sections.</summary>
    public static bool Are(ReadOnlySpan<char> line) => Words().IsMatch(line);

    /// <summary>True for 'Home > World', 'News | Bay Area', 'news/world'.</summary>
    public static bool IsPath(ReadOnlySpan<char> line) => Path().IsMatch(line);

    [GeneratedRegex(@"\S\s*[>»›|]\s*\S|^\S+(?:\s*/\s*\S+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(
        @"^(?:(?:home|news|world|politics|political|business|economy|economics|markets|money|finance|opinion|opinions|editorial|editorials|analysis|comment|commentary|columns?|columnists?|features?|interviews?|letters"
        + "|culture|arts?|books|film|music|tv|entertainment|celebrity|style|fashion|food|lifestyle|life|sports?|football|soccer|cricket|tennis|golf|science|technology|tech|health|environment|climate|education|travel|society|religion|crime|law|courts"
        + "|security|defen[cs]e|military|energy|nation|middle|east|west|north|south|eastern|western|northern|southern|central|africa|african|europe|european|asia|asian|uk|us|usa|u\\.s\\.|eu|un"
        + "|america|americas|american|latin|pacific|gulf|maghreb|mena|mediterranean|international|national|regional|region|local|global|foreign|affairs|home page|homepage|people|briefly|obituaries|weather|guest|essay"
        + @"|breaking|latest|top|stories|story|exclusive|live|in|depth|brief|briefs|and|the|of|print|edition|front|page|section|video|photos|pictures|from|agencies|blogs?|special|reports?|report|investigations?|magazine|weekend)(?:[\s&>»›|/,-]+|$))+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
