namespace Analysis.Kernel.Completion.Sources;

/// <summary>A directive as it is offered.</summary>
/// <param name="Text">With its <c>#</c>.</param>
/// <param name="Example">How it is used.</param>
/// <param name="Takes">What follows it.</param>
/// <param name="Extensions">Of the files that it takes: <c>.cs</c>.</param>
internal sealed record DirectiveName(string Text, string Example, DirectiveArgument Takes, params string[] Extensions);
