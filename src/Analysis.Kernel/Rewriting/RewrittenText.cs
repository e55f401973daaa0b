namespace Analysis.Kernel.Rewriting;

/// <summary>A cell's code as the compiler is given it, line for line what the user wrote.</summary>
/// <param name="Text">The code.</param>
/// <param name="ToOriginal">Leads a position in <paramref name="Text"/> back to the user's own text.</param>
internal sealed record RewrittenText(string Text, Func<int, int> ToOriginal)
{
    /// <summary>A text that has not been changed.</summary>
    public static RewrittenText Of(string text) => new(text, position => position);

    /// <summary>The text after further changes, which were made to <see cref="Text"/>.</summary>
    public RewrittenText With(TextEdits edits) =>
        edits.IsEmpty ? this : new(edits.Apply(), position => ToOriginal(edits.ToOriginal(position)));
}
