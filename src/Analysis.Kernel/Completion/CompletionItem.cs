namespace Analysis.Kernel.Completion;

/// <summary>One thing that can stand at the cursor.</summary>
/// <param name="Text">What is put in place of the replaced text.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Signature">How it is declared, on one line: <c>int Count(string word) (+ 1 overload)</c>. May be empty.</param>
public sealed record CompletionItem(string Text, CompletionKind Kind, string Signature);
