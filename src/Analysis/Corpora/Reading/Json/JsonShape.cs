using System.Text;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Json;

/// <summary>
/// The names that the objects at one place of a file's records have had. Most records have the same names in the same order: then
/// each is compared with one, as bytes.
/// </summary>
internal sealed class JsonShape
{
    // A file whose objects use identifiers as names would fill the memory with them.
    private const int MostRemembered = 512;

    private readonly string _prefix;
    private readonly FieldNames _names;
    private readonly List<JsonEntry> _entries = [];

    public JsonShape(FieldNames names, string prefix = "") => (_names, _prefix) = (names, prefix);

    /// <summary>The names seen so far.</summary>
    public IEnumerable<JsonEntry> Entries => _entries;

    /// <summary>What a name means here.</summary>
    /// <param name="place">Its place among the names of its object, from 0.</param>
    /// <param name="name">The name as it is written.</param>
    public JsonEntry Find(int place, ReadOnlySpan<byte> name)
    {
        if (place < _entries.Count && name.SequenceEqual(_entries[place].Name)) return _entries[place];
        foreach (var entry in _entries)
        {
            if (name.SequenceEqual(entry.Name)) return entry;
        }

        var added = new JsonEntry(name.ToArray(), _prefix + (JsonText.Decode(name) ?? Encoding.UTF8.GetString(name)), _names);
        if (_entries.Count < MostRemembered) _entries.Add(added);
        return added;
    }
}
