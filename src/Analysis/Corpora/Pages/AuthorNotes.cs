namespace Analysis.Corpora.Pages;

/// <summary>Knows the note on an author below a body, which begins with the author's name.</summary>
internal static class AuthorNotes
{
    private const int MostBlocksOfNotes = 4;

    /// <summary>The body without the notes at its end.</summary>
    public static IReadOnlyList<PageBlock> Trim(IReadOnlyList<PageBlock> body, IReadOnlyList<PageField> authors, PageTree tree)
    {
        var names = authors.Select(author => PageText.Fold(author.Value)).Where(name => name.Contains(' ')).ToArray();
        for (var i = Math.Max(1, body.Count - MostBlocksOfNotes); i < body.Count; i++)
            if (IsNote(tree.TextOf(body[i]), names)) return [.. body.Take(i)];
        return body;
    }

    private static bool IsNote(ReadOnlySpan<char> line, string[] names)
    {
        foreach (var name in names)
        {
            // Somewhat longer than the name, for the marks that folding drops.
            var start = PageText.Fold(line[..Math.Min(line.Length, (2 * name.Length) + 10)].ToString());
            if (start.StartsWith(name + " ", StringComparison.Ordinal) || start.StartsWith("by " + name, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
