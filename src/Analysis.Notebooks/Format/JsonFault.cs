using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Analysis.Notebooks.Format;

/// <summary>Why a text is not the JSON of a notebook, said so that its owner knows what happened to the file.</summary>
internal static class JsonFault
{
    private const int ShownCharacters = 24;

    public static NotebookException Explain(string json, NotebookText text, JsonException cause)
    {
        var lines = json.Split('\n');
        var conflict = Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal));
        if (conflict >= 0)
        {
            return text.FaultAt(conflict + 1,
                $"a merge conflict that Git left behind ('{lines[conflict].TrimEnd()}'). Resolve it, or take one side with "
                + "'git checkout --ours' or '--theirs', and run again.", cause);
        }

        var line = (int)(cause.LineNumber ?? 0);
        if (json.AsSpan().TrimStart() is ['<', ..])
        {
            return text.FaultAt(1,
                "this is a web page, not a notebook. Download the notebook itself: a code host has a button 'Raw' for it.", cause);
        }

        if (!IsJson(json, NotebookText.MaximumDepth) && IsJson(json, int.MaxValue))
        {
            return text.FaultAt(line + 1, string.Create(CultureInfo.InvariantCulture,
                $"lists and objects are nested more than {NotebookText.MaximumDepth} deep. Clear the output that holds them."), cause);
        }

        if (DuplicateName.Find(json) is var (name, at))
            return text.FaultAt(at, $"the name '{name}' stands twice in one JSON object. Remove one of the two.", cause);

        var found = Encoding.UTF8.GetBytes(line < lines.Length ? lines[line] : "");
        var rest = Encoding.UTF8.GetString(found.AsSpan(Math.Min((int)(cause.BytePositionInLine ?? 0), found.Length)));
        var isLast = line >= lines.Length - 1 || lines.Skip(line + 1).All(string.IsNullOrWhiteSpace);
        if (isLast && string.IsNullOrWhiteSpace(rest))
            return text.FaultAt(line + 1, "the text ends before the notebook does: it was cut off. Take an earlier copy of the file.", cause);

        rest = rest.Trim() is { Length: > ShownCharacters } much ? much[..ShownCharacters] + "…" : rest.Trim();
        var character = 1 + Encoding.UTF8.GetCharCount(found.AsSpan(0, Math.Min((int)(cause.BytePositionInLine ?? 0), found.Length)));
        return text.FaultAt(line + 1, string.Create(CultureInfo.InvariantCulture,
            $"not JSON from character {character} on, where '{rest}' stands. ")
            + "Mend the line in a text editor, or take an earlier copy of the file.", cause);
    }

    private static bool IsJson(string json, int depth)
    {
        try
        {
            using var _ = JsonDocument.Parse(json, new() { MaxDepth = depth });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
