namespace Analysis.Kernel.Completion;

/// <summary>What can stand at the cursor, the likeliest first.</summary>
/// <param name="Start">Where the replaced text begins, in UTF-16 units from the start of the cell.</param>
/// <param name="End">Where it ends; the cursor is between the two.</param>
/// <param name="Items">What is offered. What begins with the text before the cursor comes first.</param>
public sealed record Completions(int Start, int End, IReadOnlyList<CompletionItem> Items)
{
    /// <summary>Nothing is offered at this position.</summary>
    public static Completions None(int position) => new(position, position, []);
}
