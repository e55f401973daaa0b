using System.Net;
using System.Text;

namespace Analysis.Corpora.Reading.Feeds;

/// <summary>
/// Puts the characters of HTML's named entities (<c>&amp;eacute;</c>) into a feed. Old feeds name them and leave their meaning to a
/// document type, which is not read.
/// </summary>
internal static class FeedEntities
{
    private const int LongestName = 32;

    /// <summary>The feed with these characters; XML's own five entities and unknown names stay as they are.</summary>
    public static string Resolve(string xml)
    {
        StringBuilder? resolved = null;
        var copied = 0;
        for (var at = xml.IndexOf('&'); at >= 0; at = xml.IndexOf('&', at + 1))
        {
            var length = LengthOfName(xml.AsSpan(at + 1));
            if (length == 0 || xml.AsSpan(at + 1, length) is "amp" or "lt" or "gt" or "quot" or "apos") continue;
            var entity = xml.Substring(at, length + 2);
            var decoded = WebUtility.HtmlDecode(entity);
            // Some names stand for what is markup to XML as well.
            if (decoded == entity || decoded.AsSpan().ContainsAny('<', '>', '&')) continue;
            (resolved ??= new(xml.Length)).Append(xml, copied, at - copied).Append(decoded);
            copied = at + entity.Length;
        }

        return resolved is null ? xml : resolved.Append(xml, copied, xml.Length - copied).ToString();
    }

    /// <summary>How long the name is that a semicolon ends; 0 where none stands there.</summary>
    private static int LengthOfName(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length && i <= LongestName; i++)
        {
            if (rest[i] == ';') return i;
            if (!char.IsAsciiLetter(rest[i]) && !(i > 0 && char.IsAsciiDigit(rest[i]))) return 0;
        }

        return 0;
    }
}
