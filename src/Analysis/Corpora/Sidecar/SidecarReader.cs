using Analysis.Corpora.Reading.Texts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analysis.Corpora.Sidecar;

/// <summary>Reads a corpus.yaml. Every mistake names the line and what could stand there.</summary>
internal sealed class SidecarReader(string folder)
{
    private static readonly string[] FieldNames = ["text", "headline", "date", "outlet", "byline"];

    private readonly SidecarFile _sidecar = new();

    /// <exception cref="CorpusException">The file is no YAML or holds something unknown.</exception>
    public static SidecarFile Read(string folder, string text)
    {
        var reader = new SidecarReader(folder);
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (Exception mistake) when (YamlMistake.Is(mistake))
        {
            throw reader.Wrong((mistake as YamlException)?.Start.Line ?? 1, $"this is no YAML: {mistake.Message.TrimEnd('.')}", "Names and values are written 'name: value', two blanks further in for what belongs to a section");
        }

        if (yaml.Documents is [var document, ..]) reader.ReadSections(document.RootNode);
        return reader._sidecar;
    }

    private void ReadSections(YamlNode root)
    {
        foreach (var (key, value) in Map(root, "the file"))
        {
            var name = Text(key, "a section's name");
            if (name == "exclude") ReadExclude(value);
            else if (name == "fields") ReadFields(value);
            else if (name == "language") _sidecar.Language = Text(value, "a language");
            else if (SidecarFile.Sections.Contains(name)) ReadRules(name, value);
            else throw Wrong(key.Start.Line, $"there is no section '{name}'", $"Sections are {string.Join(", ", SidecarFile.Sections)}, exclude, fields and language");
        }
    }

    private void ReadRules(string section, YamlNode node)
    {
        foreach (var (key, value) in Map(node, $"'{section}'"))
        {
            var pattern = Text(key, "an article or a pattern");
            var values = value is YamlSequenceNode list ? [.. list.Children.Select(item => Text(item, "a value"))] : new[] { Text(value, "a value") };
            foreach (var item in values) _sidecar[section].Add(Check(section, new(pattern, item, (int)key.Start.Line)));
        }
    }

    private SidecarRule Check(string section, SidecarRule rule)
    {
        var isDay = DateOnly.TryParseExact(rule.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, default, out _);
        if (section == "dates" && !isDay) throw Wrong(rule.Line, $"'{rule.Value}' is no date", "Dates are written 2016-11-28");
        var isLine = int.TryParse(rule.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var line) && line > 0;
        if (section is "keep" or "remove" && !isLine)
            throw Wrong(rule.Line, $"'{rule.Value}' is no line number", $"Lines count from 1: '{rule.Pattern}: [3, 17]'");
        return rule;
    }

    private void ReadExclude(YamlNode node)
    {
        if (node is not YamlSequenceNode list) throw Wrong(node.Start.Line, "'exclude' holds no list", "Write '- drafts/' on a line of its own for each folder, file or pattern");
        foreach (var item in list) _sidecar.Exclude.Add(new(Text(item, "a pattern"), "", (int)item.Start.Line));
    }

    private void ReadFields(YamlNode node)
    {
        foreach (var (key, value) in Map(node, "'fields'"))
        {
            var name = Text(key, "a field's name");
            if (!FieldNames.Contains(name)) throw Wrong(key.Start.Line, $"there is no field '{name}'", $"Fields are {string.Join(", ", FieldNames)}");
            _sidecar.Fields[name] = Text(value, "the name of a column");
        }
    }

    private IEnumerable<KeyValuePair<YamlNode, YamlNode>> Map(YamlNode node, string what) => node switch
    {
        YamlMappingNode map => map.Children,
        YamlScalarNode { Value: null or "" } => [],
        _ => throw Wrong(node.Start.Line, $"{what} holds no names with values", "Write 'name: value' on a line of its own for each"),
    };

    private string Text(YamlNode node, string what) =>
        node is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Wrong(node.Start.Line, $"{what} is missing", "Write a word or a text in quotation marks");

    private CorpusException Wrong(long line, string problem, string remedy) =>
        new(FormattableString.Invariant($"{CorpusFolder.SidecarName}, line {line}: {problem}."), folder, CorpusFolder.SidecarName, remedy: remedy + ".");
}
