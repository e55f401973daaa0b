namespace Analysis.Kernel.Directives;

/// <summary>Reads a cell line by line and cuts it into parts: C# up to a directive that does something, text up to the next language.</summary>
internal sealed class CellReader
{
    private readonly string _text;
    private readonly char[] _code;
    private readonly List<CellPart> _parts = [];
    private readonly List<Directive> _references = [];
    private MultilineTokens? _tokens;
    private string _language = DirectiveParser.CSharp;
    private int _start;
    private int _startLine = 1;
    private bool _isTimed;

    public CellReader(string text)
    {
        _text = text;
        _code = text.ToCharArray();
    }

    /// <summary>What was read.</summary>
    public CellSource Result => new(Same(new(_code)), _parts, _isTimed);

    /// <summary>Reads the cell to its end.</summary>
    /// <exception cref="DirectiveException">A directive is unknown or incomplete.</exception>
    public void ReadAll()
    {
        var number = 0;
        for (var start = 0; start < _text.Length;)
        {
            number++;
            var feed = _text.IndexOf('\n', start);
            var end = feed < 0 ? _text.Length : feed + 1;
            ReadLine(start, end, number);
            start = end;
        }

        EndPart(_text.Length);
        if (_parts.Count == 0) _parts.Add(new CodePart(1, Same(new(_code)), []));
    }

    private void ReadLine(int start, int end, int number)
    {
        var line = _text.AsSpan(start, end - start);
        if (_language != DirectiveParser.CSharp)
        {
            // Other lines with '#!' are text there.
            Blank(start, end);
            if (DirectiveParser.LanguageOf(line) is not null) Begin(DirectiveParser.Parse(line, number), start, end);
        }
        else if (DirectiveParser.IsDirective(line) && !IsInToken(start))
        {
            var directive = DirectiveParser.Parse(line, number);
            Blank(start, end);
            if (directive.Kind == DirectiveKind.Time) _isTimed = true;
            else if (IsReference(directive.Kind)) _references.Add(directive);
            else Begin(directive, start, end);
        }
    }

    private void Begin(Directive directive, int start, int end)
    {
        EndPart(start);
        _start = end;
        _startLine = directive.Line + 1;
        _tokens = null;
        if (directive.Kind == DirectiveKind.Language) _language = directive.Target;
        else _parts.Add(new DirectivePart(directive));
    }

    private void EndPart(int end)
    {
        if (_language != DirectiveParser.CSharp)
        {
            _parts.Add(new TextPart(_startLine, _language, _text[_start..end].Trim('\r', '\n')));
            return;
        }

        var isEmpty = _references.Count == 0 && _code.AsSpan(_start, end - _start).IsWhiteSpace();
        if (!isEmpty) _parts.Add(new CodePart(_startLine, CodeUpTo(end), [.. _references]));
        _references.Clear();
    }

    private string CodeUpTo(int end)
    {
        if (_start == 0) return Same(new(_code, 0, end));
        return string.Create(end, (Code: _code, Start: _start), static (code, cell) =>
        {
            cell.Code.AsSpan(0, code.Length).CopyTo(code);
            foreach (ref var character in code[..cell.Start])
            {
                if (character != '\n') character = ' ';
            }
        });
    }

    // A cell without directives is left as it is, to the object.
    private string Same(string code) => code == _text ? _text : code;

    private bool IsInToken(int position) => (_tokens ??= new(_text, _start)).Contain(position);

    private void Blank(int start, int end)
    {
        if (_text[end - 1] == '\n') end--;
        _code.AsSpan(start, end - start).Fill(' ');
    }

    private static bool IsReference(DirectiveKind kind) =>
        kind is DirectiveKind.Project or DirectiveKind.Package or DirectiveKind.Assembly or DirectiveKind.PackageSource;
}
