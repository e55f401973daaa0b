using System.Globalization;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Sidecar;

/// <summary>
/// The user's own word on a corpus: a file <c>corpus.yaml</c> in its folder that states outlets, dates and other fields by article,
/// folder or pattern, leaves articles out, and puts lines back or takes them out. It wins over everything that the loader finds.
/// </summary>
internal sealed class CorpusSidecar(SidecarFile rules)
{
    private const string Rule = "corpus.yaml";

    /// <summary>The sidecar of a folder; one that says nothing where there is none.</summary>
    /// <exception cref="CorpusException">It cannot be read or holds a mistake.</exception>
    public static CorpusSidecar Of(CorpusFolder folder)
    {
        if (folder.Sidecar is not { } path) return new(new());
        try
        {
            return new(SidecarReader.Read(folder.Path, File.ReadAllText(path)));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw CorpusThrow.CannotRead(folder.Path, CorpusFolder.SidecarName, reason);
        }
    }

    /// <summary>True for what is left out.</summary>
    public bool Excludes(string id) => rules.Exclude.Exists(rule => rule.Fits(id));

    /// <summary>The options with what the sidecar says where the caller says nothing.</summary>
    public CorpusOptions Complete(CorpusOptions options) => options with
    {
        Language = options.Language ?? rules.Language,
        Reading = options.Reading with
        {
            TextField = options.Reading.TextField ?? rules.Fields.GetValueOrDefault("text"),
            HeadlineField = options.Reading.HeadlineField ?? rules.Fields.GetValueOrDefault("headline"),
            DateField = options.Reading.DateField ?? rules.Fields.GetValueOrDefault("date"),
            OutletField = options.Reading.OutletField ?? rules.Fields.GetValueOrDefault("outlet"),
            BylineField = options.Reading.BylineField ?? rules.Fields.GetValueOrDefault("byline"),
        },
    };

    /// <summary>The articles with what the sidecar states, and a remark on each of its lines that fits no article.</summary>
    public (Article[] Articles, IReadOnlyList<string> Remarks) Apply(Article[] articles)
    {
        if (rules.HasNoRules) return (articles, []);
        var used = new HashSet<SidecarRule>(ReferenceEqualityComparer.Instance);
        var overruled = Array.ConvertAll(articles, article => Overrule(article, used));
        var unused = SidecarFile.Sections.SelectMany(section => rules[section]).Where(rule => !used.Contains(rule))
            .Select(rule => FormattableString.Invariant($"{CorpusFolder.SidecarName}, line {rule.Line}: no article fits '{rule.Pattern}'."));
        return (overruled, [.. unused.Distinct()]);
    }

    private Article Overrule(Article article, HashSet<SidecarRule> used)
    {
        article = article with
        {
            Headline = Find("headlines") is { } headline ? Stated<string?>(headline.Value, headline) : article.Headline,
            Outlet = Find("outlets") is { } outlet ? Stated<string?>(outlet.Value, outlet) : article.Outlet,
            Date = Find("dates") is { } date ? Stated<DateOnly?>(Day(date), date) : article.Date,
            Byline = Find("bylines") is { } byline ? Stated<string?>(byline.Value, byline) : article.Byline,
            Section = Find("sections") is { } section ? Stated<string?>(section.Value, section) : article.Section,
        };
        foreach (var rule in All("keep")) article = Overruling.Keep(article, line => line.Line == Number(rule));
        foreach (var rule in All("remove")) article = Overruling.Remove(article, line => line.Line == Number(rule), Rule);
        return article;

        // The last line that fits wins: exceptions stand below the rule.
        SidecarRule? Find(string name) => All(name).LastOrDefault();

        List<SidecarRule> All(string name)
        {
            var fitting = rules[name].FindAll(rule => rule.Fits(article.Id));
            used.UnionWith(fitting);
            return fitting;
        }
    }

    private static Field<T> Stated<T>(T value, SidecarRule rule) => new() { Value = value, Rule = Rule, Evidence = rule.Evidence, Confidence = 1 };

    private static DateOnly Day(SidecarRule rule) => DateOnly.ParseExact(rule.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(SidecarRule rule) => int.Parse(rule.Value, CultureInfo.InvariantCulture);
}
