using Analysis.Kernel.Completion.Sources;

namespace Analysis.Kernel.Completion;

/// <summary>Completes the word at the cursor of a cell that is being written.</summary>
internal sealed class CellCompleter
{
    private readonly CellAnalyzer _analyzer;
    private readonly DirectiveSource _directives;

    /// <summary>A completer.</summary>
    /// <param name="analyzer">What the code means.</param>
    /// <param name="folder">Where paths in directives start.</param>
    public CellCompleter(CellAnalyzer analyzer, string folder)
    {
        _analyzer = analyzer;
        _directives = new(folder);
    }

    /// <summary>What can stand at a position.</summary>
    public Completions Complete(string text, int position, CancellationToken cancellation)
    {
        position = Math.Clamp(position, 0, text.Length);
        var lines = DirectiveLines.Of(text);
        if (lines.IsTextAt(position)) return Completions.None(position);
        if (lines.DirectiveAt(position) is { } line) return _directives.Complete(text, line.Start, position);

        var word = Cursor.WordAt(lines.Code, position);
        var typed = text[word.Start..position];
        return Cursor.At(lines.Code, word, typed, _analyzer, cancellation) is { } cursor
            ? new(word.Start, word.End, Ranking.Order(CodeSource.At(cursor, cancellation), typed))
            : Completions.None(position);
    }
}
