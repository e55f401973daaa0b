namespace Analysis.Kernel.Inspection;

/// <summary>All that is told of a name.</summary>
/// <param name="Signature">How it is declared.</param>
/// <param name="MoreOverloads">How many others of its name there are.</param>
/// <param name="Overloads">How these are declared, where that was asked for.</param>
/// <param name="Value">What the variable holds now, or null.</param>
/// <param name="Documentation">What is written about it.</param>
/// <param name="TypeSummary">What is written about the variable's type, and its name; null where there is nothing.</param>
internal sealed record InspectedSymbol(
    string Signature,
    int MoreOverloads,
    IReadOnlyList<string> Overloads,
    string? Value,
    Documentation Documentation,
    DocumentationEntry? TypeSummary)
{
    /// <summary>The other overloads in a word, or nothing.</summary>
    public string Count => MoreOverloads switch
    {
        0 => "",
        1 => "+ 1 overload",
        _ => $"+ {MoreOverloads} overloads",
    };

    /// <summary>The parts of the documentation that have a heading.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<DocumentationEntry> Entries, IReadOnlyList<DocumentationBlock> Text)> Sections()
    {
        if (Documentation.Parameters.Count > 0) yield return ("Parameters", Documentation.Parameters, []);
        if (Documentation.Returns.Count > 0) yield return ("Returns", [], Documentation.Returns);
        if (Documentation.Exceptions.Count > 0) yield return ("Exceptions", Documentation.Exceptions, []);
        if (Documentation.Remarks.Count > 0) yield return ("Remarks", [], Documentation.Remarks);
        if (Documentation.Example.Count > 0) yield return ("Example", [], Documentation.Example);
    }
}
