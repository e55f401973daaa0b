using System.Collections.Frozen;

namespace Analysis.Corpora.Reading.Fields;

/// <summary>The roles of columns and fields by their names: the ones given, else those that exports and collections use.</summary>
internal sealed class FieldNames
{
    private const double WeakConfidence = 0.6;

    // The first of a list that an article has wins. What stands behind the bar is less sure to mean the role.
    private static readonly (FieldRole Role, string Names)[] Known =
    [
        (FieldRole.Body, "body articlebody articletext fulltext bodytext maintext fullbody text content contents articlecontent storytext "
            + "storybody story article plaintext cleantext rawtext textcontent contenttext transcript paragraphs contenthtml bodyhtml html "
            + "| description shortdescription summary abstract leadparagraph lead snippet excerpt"),
        (FieldRole.Headline, "headline title headlinetext articletitle newstitle storytitle webtitle heading"),
        (FieldRole.Date, "datepublished published publishedat publicationdate publishdate datepublish publisheddate pubdate publishedon "
            + "firstpublished firstpublicationdate webpublicationdate dateofpublication articledate date datetime publishedtime publishtime "
            + "issued issuedate releasedate posted postedat postdate dateposted "
            + "| created createdat createddate datecreated timestamp time updated updatedat modified datemodified datemodify"),
        (FieldRole.Outlet, "outlet newspaper publication publicationname publisher publishername sourcename source newssource newsoutlet "
            + "medium sitename site website | domain sourcedomain"),
        (FieldRole.Byline, "byline author authors authorname authornames creator creators writer writers reporter reporters journalist journalists"),
        (FieldRole.Section, "section sectionname articlesection rubric desk newsdesk department category"),
        (FieldRole.Language, "language lang inlanguage languagecode langcode"),
        (FieldRole.Address, "url link uri weburl articleurl sourceurl canonicalurl permalink webaddress href"),
        (FieldRole.Dateline, "dateline"),
    ];

    private static readonly FrozenDictionary<string, FieldMatch> ByName =
        Known.SelectMany(role => Matches(role.Role, role.Names.Split(' '))).ToFrozenDictionary(match => match.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, FieldRole> _given = new(StringComparer.OrdinalIgnoreCase);

    public FieldNames(ReadingOptions options)
    {
        Give(options.TextField, FieldRole.Body);
        Give(options.HeadlineField, FieldRole.Headline);
        Give(options.DateField, FieldRole.Date);
        Give(options.OutletField, FieldRole.Outlet);
        Give(options.BylineField, FieldRole.Byline);
    }

    /// <summary>With no names given.</summary>
    public static FieldNames Default { get; } = new(new());

    /// <summary>What a message says was looked for.</summary>
    public static string BodyNames => "body, text, content, articleBody";

    /// <summary>Whether the caller named the field of a role.</summary>
    public bool IsGiven(FieldRole role) => _given.ContainsValue(role);

    /// <summary>The field of a name; null where the name tells nothing.</summary>
    /// <param name="path">The name, after those of the objects that it lies in, with dots between.</param>
    public FieldMatch? Match(string path)
    {
        if (_given.TryGetValue(path, out var given)) return new(given, 0, path, 1);

        var match = ByName.GetValueOrDefault(Folded(path.AsSpan(path.LastIndexOf('.') + 1)));
        return match is null || IsGiven(match.Role) ? null : match with { Name = path };
    }

    // 'published_at', 'Published At', 'publishedAt' and 'dc:date' without its prefix.
    private static string Folded(ReadOnlySpan<char> name)
    {
        name = name[(name.LastIndexOf(':') + 1)..];
        // '_source' holds an article in search engines' exports, and names no source.
        if (name.StartsWith('_')) return "";

        Span<char> folded = stackalloc char[32];
        var length = 0;
        foreach (var unit in name)
        {
            if (unit is '_' or '-' or ' ') continue;
            if (length == folded.Length) return "";
            folded[length++] = char.ToLowerInvariant(unit);
        }

        return folded[..length].ToString();
    }

    private static IEnumerable<FieldMatch> Matches(FieldRole role, string[] names)
    {
        var confidence = 1.0;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == "|") confidence = WeakConfidence;
            else yield return new(role, i, names[i], confidence);
        }
    }

    private void Give(string? name, FieldRole role)
    {
        if (name is not null) _given[name] = role;
    }
}
