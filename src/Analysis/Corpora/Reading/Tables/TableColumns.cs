using System.Text;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Tables;

/// <summary>Which columns of a table say something about its articles.</summary>
internal sealed class TableColumns
{
    private readonly string[] _names;
    private readonly (int Index, FieldMatch Match, string Rule)[] _matches;

    private TableColumns(string[] names, (int Index, FieldMatch Match, string Rule)[] matches) => (_names, _matches) = (names, matches);

    public int Count => _names.Length;

    public bool HasText => Array.Exists(_matches, column => column.Match.Role is FieldRole.Body or FieldRole.Headline);

    /// <summary>The columns that say something, in no order that matters.</summary>
    public IReadOnlyList<(int Index, FieldMatch Match, string Rule)> Stated => _matches;

    public static TableColumns Of(TableReader table, FieldNames names)
    {
        var header = new string[table.FieldCount];
        for (var i = 0; i < header.Length; i++) header[i] = Encoding.UTF8.GetString(table.Field(i)).Trim().TrimStart('\uFEFF');
        var matches = header.Select((name, i) => (Index: i, Match: names.Match(name)!, Rule: $"column \"{name}\""))
            .Where(column => column.Match is not null);
        return new(header, [.. matches]);
    }

    public ReadResult NoText(Origin origin, long line) => origin.Problem(line,
        $"no column holds a text or a headline: found {string.Join(", ", _names.Take(12))}{(_names.Length > 12 ? " and others" : "")}, "
            + $"looked for {FieldNames.BodyNames} and the like",
        "Give the first line the columns' names, or name the column: new ReadingOptions { TextField = \"...\" }.");
}
