namespace Analysis.Kernel.Completion;

/// <summary>Completes the word at the cursor of a cell that is being written.</summary>
internal sealed class CellCompleter
{
    private readonly CellAnalyzer _analyzer;

    public CellCompleter(CellAnalyzer analyzer) => _analyzer = analyzer;

    /// <summary>What can stand at a position.</summary>
    public Completions Complete(string text, int position, CancellationToken cancellation)
    {
        position = Math.Clamp(position, 0, text.Length);
        var lines = DirectiveLines.Of(text);
        if (lines.At(position) is not null) return Completions.None(position);

        var word = Cursor.WordAt(lines.Code, position);
        if (Cursor.At(lines.Code, word, _analyzer, cancellation) is not { } cursor) return Completions.None(position);

        var typed = text[word.Start..position];
        var candidates = SymbolSource.At(cursor, cancellation);
        return new(word.Start, word.End, Ranking.Order(candidates, typed));
    }
}
