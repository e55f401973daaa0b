namespace Analysis.Corpora.Pages;

/// <summary>The names of the site that a page is from, to know them again in titles and author lines.</summary>
internal sealed class SiteNames
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " ― ", " |", "| "];
    private const int MostWordsOfASite = 5;
    private const int FewestWordsOfATitle = 3;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public SiteNames(PageFacts facts)
    {
        foreach (var name in (ReadOnlySpan<string>)
            ["og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher", "twitter:site", "copyright"])
            if (facts.Meta.First(name) is { } tag) Add(tag.Content);
        if (facts.Linked.Publisher is { } publisher) Add(publisher);
        foreach (var (address, _) in facts.Addresses)
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) continue;
            var labels = uri.Host.Split('.');
            Add(uri.Host);
            Add(uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host);
            if (labels.Length > 1) Add(labels[^2] is "co" or "com" or "org" or "net" && labels.Length > 2 ? labels[^3] : labels[^2]);
        }
    }

    /// <summary>True for the site's name, however it is spaced.</summary>
    public bool Contains(string name) => _names.Contains(Key(name));

    /// <summary>A person's name without the site's behind it.</summary>
    public string Cut(string name)
    {
        for (var blank = name.IndexOf(' '); blank > 0; blank = name.IndexOf(' ', blank + 1))
            if (Contains(name[(blank + 1)..]) && name.AsSpan(0, blank).Contains(' ')) return name[..blank];
        return name;
    }

    /// <summary>A title without the site's name before or behind it.</summary>
    public string Trim(string title)
    {
        while (true)
        {
            var (last, width) = LastSeparator(title);
            if (last <= 0) break;
            var (head, tail) = (title[..last].Trim(), title[(last + width)..].Trim());
            // Behind a bar there stands hardly anything else than a name; behind a dash there may stand half of the headline.
            var isSite = Contains(tail) || (title[last..].TrimStart().StartsWith('|') && Words(tail) <= MostWordsOfASite && Words(head) >= FewestWordsOfATitle);
            if (!isSite || head.Length == 0) break;
            title = head;
        }

        foreach (var separator in Separators)
        {
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && Contains(title[..first])) return title[(first + separator.Length)..].Trim();
        }

        return title;
    }

    private static (int Index, int Width) LastSeparator(string title)
    {
        var best = (Index: -1, Width: 0);
        foreach (var separator in Separators)
        {
            var index = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (index > best.Index) best = (index, separator.Length);
        }

        return best;
    }

    private static int Words(string text) => BlockKinds.Words(text);

    private void Add(string name)
    {
        var key = Key(name);
        if (key.Length > 1) _names.Add(key);
    }

    private static string Key(string name)
    {
        var key = PageText.Fold(name.TrimStart('@'));
        if (key.StartsWith("the ", StringComparison.Ordinal)) key = key[4..];
        if (key.StartsWith("www ", StringComparison.Ordinal)) key = key[4..];
        return key.Replace(" ", "", StringComparison.Ordinal);
    }
}
