using System.Buffers;

namespace Analysis.Corpora.Reading.Json;

/// <summary>
/// Steps over the values of JSON without making anything of them. What is skipped is checked for its brackets and quotation marks
/// only: a record is read for a few of its fields, and three times as fast as by a reader that checks all.
/// </summary>
internal ref struct JsonScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> LiteralEnds = SearchValues.Create(" \t\r\n,]}:\"[{"u8);

    private readonly ReadOnlySpan<byte> _json;
    private readonly int _deepest;

    public JsonScanner(ReadOnlySpan<byte> json, int deepest)
    {
        _json = json;
        _deepest = deepest;
    }

    /// <summary>The next byte to be read.</summary>
    public int Position { get; set; }

    /// <summary>What is wrong, once a step has returned false.</summary>
    public string? Problem { get; private set; }

    /// <summary>The first byte of what comes next after white space; 0 at the end.</summary>
    public byte Peek()
    {
        while (Position < _json.Length)
        {
            var next = _json[Position];
            if (next is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return next;
            Position++;
        }

        return 0;
    }

    /// <summary>Steps over one byte that has to come next.</summary>
    public bool Take(byte expected)
    {
        if (Position < _json.Length && _json[Position] == expected)
        {
            Position++;
            return true;
        }

        if (Peek() != expected) return Fail($"expected '{(char)expected}'");
        Position++;
        return true;
    }

    /// <summary>Steps over a comma or the end of an object or a list.</summary>
    public bool TakeCommaOr(byte end, out bool isEnd)
    {
        isEnd = Peek() == end;
        return isEnd ? Take(end) : Take((byte)',') || Fail($"expected ',' or '{(char)end}'");
    }

    /// <summary>Steps over a string. It is given as it is written, without its quotation marks.</summary>
    public bool TakeString(out ReadOnlySpan<byte> raw, out int start)
    {
        raw = default;
        start = Position + 1;
        if (!Take((byte)'"')) return Fail("expected a text in quotation marks");

        start = Position;
        while (true)
        {
            // A line of print has an escaped line end, and only some texts a quotation mark: those are sought, and looked at from behind.
            var at = _json[Position..].IndexOf((byte)'"');
            if (at < 0)
            {
                Position = _json.Length;
                return Fail("a text has no closing quotation mark");
            }

            Position += at + 1;
            if (!IsEscaped(start, Position - 1)) break;
        }

        raw = _json[start..(Position - 1)];
        return true;
    }

    /// <summary>Steps over a value of any kind.</summary>
    public bool Skip()
    {
        switch (Peek())
        {
            case (byte)'"': return TakeString(out _, out _);
            case (byte)'[' when Position + 1 < _json.Length && _json[Position + 1] == ']':
                Position += 2;
                return true;
            case (byte)'{' or (byte)'[': return SkipNested();
            case 0 or (byte)'}' or (byte)']' or (byte)',' or (byte)':': return Fail("expected a value");
            default:
                var length = _json[Position..].IndexOfAny(LiteralEnds);
                Position = length < 0 ? _json.Length : Position + length;
                return true;
        }
    }

    // Whether an odd number of backslashes stands before a place.
    private readonly bool IsEscaped(int start, int place)
    {
        var first = place;
        while (first > start && _json[first - 1] == '\\') first--;
        return ((place - first) & 1) == 1;
    }

    private bool SkipNested()
    {
        var depth = 0;
        do
        {
            var at = _json[Position..].IndexOfAny(Structure);
            if (at < 0)
            {
                Position = _json.Length;
                return Fail("an object or a list is not closed");
            }

            Position += at;
            switch (_json[Position])
            {
                case (byte)'"':
                    if (!TakeString(out _, out _)) return false;
                    continue;
                case (byte)'{' or (byte)'[':
                    if (++depth > _deepest) return TooDeep();
                    break;
                default:
                    depth--;
                    break;
            }

            Position++;
        }
        while (depth > 0);
        return true;
    }

    /// <summary>Fails because of the depth.</summary>
    public bool TooDeep() => Fail(FormattableString.Invariant(
        $"its values are nested deeper than {_deepest} levels, the limit ({nameof(ReadingOptions)}.{nameof(ReadingOptions.MaximalNesting)})"));

    private bool Fail(string problem)
    {
        Problem ??= FormattableString.Invariant($"{problem} at byte {Position + 1}");
        return false;
    }
}
