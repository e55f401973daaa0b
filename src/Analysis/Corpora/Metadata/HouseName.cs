using Analysis.Corpora.Reading;

namespace Analysis.Corpora.Metadata;

/// <summary>What articles of one outlet have in common before it is known.</summary>
internal static class HouseName
{
    [ThreadStatic]
    private static string? t_last;

    /// <summary>The domain of the address, else the folder, or the file where it holds many.</summary>
    public static string Of(RawDocument document)
    {
        if (document.Given.Address is { } address && Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && uri.Host.Length > 0)
            return "//" + (uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host).ToLowerInvariant();
        var id = document.Id.AsSpan();
        var number = id.LastIndexOf('#');
        // The articles of one file lie together as those of a folder do.
        var house = id[..(number > 0 ? number : Math.Max(0, id.LastIndexOf('/')))];
        // Neighbours mostly share it: one string does for all of them.
        return t_last is { } last && house.SequenceEqual(last) ? last : t_last = house.ToString();
    }
}
