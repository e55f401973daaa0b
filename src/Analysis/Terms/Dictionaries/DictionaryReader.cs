using Analysis.Corpora.Reading.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Analysis.Terms.Dictionaries;

/// <summary>Reads a dictionary from YAML as events: nothing is expanded, so that a short file cannot stand for a long one.</summary>
internal sealed class DictionaryReader(string name)
{
    private const int Deepest = 12;
    private const int MostEntries = 1_000_000;
    private const int LongestEntry = 500;

    private readonly List<TermCategory> _categories = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private Parser _events = new(TextReader.Null);
    private int _entries;

    /// <summary>True for words of which at least one has a letter or digit.</summary>
    public static bool IsEntry(string entry) => entry.Any(char.IsLetterOrDigit);

    public TermDictionary Read(string yaml)
    {
        try
        {
            _events = new(new StringReader(yaml));
            Next<StreamStart>();
            if (_events.Current is not StreamEnd) Next<DocumentStart>();
            if (_events.Current is not MappingStart) throw Wrong("there is no category", "Write 'name: [word, terror*, arms embargo*]' for each");
            ReadMap(null, 1);
            Next<DocumentEnd>();
            if (_events.Current is not StreamEnd) throw Wrong("a second document begins", "Write all categories into one");
        }
        catch (YamlException mistake)
        {
            throw NoYaml(mistake.Start.Line, ": " + mistake.Message.TrimEnd('.'));
        }
        catch (Exception mistake) when (YamlMistake.Is(mistake))
        {
            throw NoYaml(_events.Current?.End.Line ?? 1, "");
        }

        return new(name, _categories);
    }

    private void ReadMap(string? parent, int depth)
    {
        if (depth > Deepest) throw Wrong($"categories are more than {Deepest} deep", "Put them beside each other");
        Next<MappingStart>();
        while (_events.Current is not MappingEnd)
        {
            if (_events.Current is not Scalar { Value: { Length: > 0 } own }) throw Wrong("a category's name is missing", "Write 'name: [word, terror*]'");
            var path = parent is null ? own : $"{parent}.{own}";
            if (!_names.Add(path)) throw Wrong($"the category '{path}' was there before", "Put its entries together");
            Next<Scalar>();
            var entries = new List<string>();
            _categories.Add(new(path, parent, entries));
            ReadValue(path, entries, depth + 1);
        }

        Next<MappingEnd>();
    }

    private void ReadValue(string category, List<string> entries, int depth)
    {
        switch (_events.Current)
        {
            case MappingStart:
                ReadMap(category, depth);
                break;
            case SequenceStart when depth > Deepest:
                throw Wrong($"categories are more than {Deepest} deep", "Put them beside each other");
            case SequenceStart:
                Next<SequenceStart>();
                while (_events.Current is not SequenceEnd) ReadValue(category, entries, depth + 1);
                Next<SequenceEnd>();
                break;
            // A category may be empty for the time being.
            case Scalar { Value: "", Style: ScalarStyle.Plain }:
                Next<Scalar>();
                break;
            case Scalar scalar:
                entries.Add(Entry(scalar.Value));
                Next<Scalar>();
                break;
            default:
                throw Wrong("'*' at the start of an entry refers to another place", "Put the entry into quotation marks: '\"*ist\"'");
        }
    }

    private string Entry(string value)
    {
        if (!IsEntry(value)) throw Wrong($"'{value}' has no word", "Write a word, 'terror*' or 'arms embargo*'");
        if (value.Length > LongestEntry) throw Wrong($"an entry has {value.Length} characters", $"Up to {LongestEntry} are taken: write one entry a line");
        if (++_entries > MostEntries) throw Wrong($"there are more than {MostEntries} entries", "Split the dictionary");
        return value;
    }

    /// <summary>Goes behind an event that has to be there.</summary>
    private void Next<T>()
        where T : ParsingEvent
    {
        if (_events.Current is null) _events.MoveNext();
        if (_events.Current is not T) throw Wrong("something else was expected here", "Write 'name: [word, terror*, arms embargo*]' for each category");
        _events.MoveNext();
    }

    private InvalidDataException NoYaml(long line, string why) => new(FormattableString.Invariant(
        $"{name}, line {line}: this is no YAML{why}. Close all brackets and quotation marks; put entries with ':', '#', '*' or '[' into quotation marks."));

    private InvalidDataException Wrong(string problem, string remedy) => new(FormattableString.Invariant(
        $"{name}, line {_events.Current?.Start.Line ?? 1}: {problem}. {remedy}."));
}
