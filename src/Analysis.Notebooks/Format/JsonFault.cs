using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Analysis.Notebooks.Format;

/// <summary>Why a text is not the JSON of a notebook, said so that its owner knows what happened to the file.</summary>
internal static class JsonFault
{
    private const int ShownCharacters = 24;

    /// <summary>The mistake, told by the likeliest cause that the text shows.</summary>
    /// <param name="json">The text that was not understood.</param>
    /// <param name="text">The same text, to name lines.</param>
    /// <param name="cause">What the parser says.</param>
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

        if (json.AsSpan().TrimStart() is ['<', ..])
        {
            return text.FaultAt(1,
                "this is a web page, not a notebook. "
                + "Download the notebook itself: a code host has a button 'Raw' for it.", cause);
        }

        if (!IsJson(json, NotebookText.MaximumDepth) && IsJson(json, int.MaxValue))
        {
            var line = (int)(cause.LineNumber ?? 0) + 1;
            return text.FaultAt(line, string.Create(CultureInfo.InvariantCulture,
                $"lists and objects are nested more than {NotebookText.MaximumDepth} deep. Clear the output that holds them."),
                cause);
        }

        return DuplicateName.Find(json) is var (name, at)
            ? text.FaultAt(at, $"the name '{name}' stands twice in one JSON object. Remove one of the two.", cause)
            : ExplainPlace(lines, text, cause);
    }

    private static NotebookException ExplainPlace(string[] lines, NotebookText text, JsonException cause)
    {
        var line = (int)(cause.LineNumber ?? 0);
        var found = Encoding.UTF8.GetBytes(line < lines.Length ? lines[line] : "");
        var position = Math.Min((int)(cause.BytePositionInLine ?? 0), found.Length);
        var rest = Encoding.UTF8.GetString(found.AsSpan(position)).Trim();
        var isLast = lines.Skip(line + 1).All(string.IsNullOrWhiteSpace);
        if (isLast && rest.Length == 0)
        {
            return text.FaultAt(line + 1,
                "the text ends before the notebook does: it was cut off. Take an earlier copy of the file.", cause);
        }

        var character = 1 + Encoding.UTF8.GetCharCount(found.AsSpan(0, position));
        return text.FaultAt(line + 1, string.Create(CultureInfo.InvariantCulture,
            $"not JSON from character {character} on, where '{Excerpt.Of(rest, ShownCharacters)}' stands. ")
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
