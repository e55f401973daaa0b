using System.Text;

namespace Analysis.Kernel.Rewriting;

/// <summary>
/// Insertions into a text and parts of it that are blanked. No line is added or taken away, so that a line of the result is the
/// same line of the original; positions are led back by <see cref="ToOriginal"/>.
/// </summary>
internal sealed class TextEdits
{
    private readonly string _original;
    private readonly char[] _characters;
    private readonly List<(int Position, string Text)> _insertions = [];
    private (int Position, string Text)[]? _ordered;

    public TextEdits(string original)
    {
        _original = original;
        _characters = original.ToCharArray();
    }

    /// <summary>True when nothing has been changed.</summary>
    public bool IsEmpty => _insertions.Count == 0 && _original.AsSpan().SequenceEqual(_characters);

    /// <summary>Puts text before the character at a position; at one position, what was asked for first stands first.</summary>
    public void Insert(int position, string text) => _insertions.Add((position, text));

    /// <summary>Puts text around a part.</summary>
    public void Wrap(int start, int end, string before, string after)
    {
        Insert(start, before);
        Insert(end, after);
    }

    /// <summary>Replaces a part by blanks, but for its line ends.</summary>
    public void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_characters[i] is not ('\n' or '\r')) _characters[i] = ' ';
        }
    }

    /// <summary>The text with all changes.</summary>
    public string Apply()
    {
        var text = new StringBuilder(_original.Length + (_insertions.Count * 40));
        var start = 0;
        foreach (var (position, inserted) in Ordered())
        {
            text.Append(_characters, start, position - start).Append(inserted);
            start = position;
        }

        return text.Append(_characters, start, _characters.Length - start).ToString();
    }

    /// <summary>The position in the original of a character of the result; for an inserted one, where it was inserted.</summary>
    public int ToOriginal(int position)
    {
        var shift = 0;
        foreach (var (at, inserted) in Ordered())
        {
            if (position < at + shift) break;
            if (position < at + shift + inserted.Length) return at;
            shift += inserted.Length;
        }

        return Math.Clamp(position - shift, 0, _original.Length);
    }

    private (int Position, string Text)[] Ordered()
    {
        if (_ordered?.Length != _insertions.Count) _ordered = [.. _insertions.OrderBy(insertion => insertion.Position)];
        return _ordered;
    }
}
