namespace Analysis.Kernel.Directives;

/// <summary>A cell's text taken apart: the parts that run one after the other, and what is asked for the cell as a whole.</summary>
public sealed class CellSource
{
    internal CellSource(string code, IReadOnlyList<CellPart> parts, bool isTimed)
    {
        Code = code;
        Parts = parts;
        IsTimed = isTimed;
    }

    /// <summary>All C# of the cell, with blanks in place of everything else, so that each character is where it was.</summary>
    public string Code { get; }

    /// <summary>What the C# references, in the order in which it stands there.</summary>
    public IReadOnlyList<Directive> Directives => [.. Parts.OfType<CodePart>().SelectMany(part => part.Directives)];

    /// <summary>True when the cell says how long it takes.</summary>
    public bool IsTimed { get; }

    internal IReadOnlyList<CellPart> Parts { get; }

    /// <summary>Takes a cell apart.</summary>
    /// <exception cref="DirectiveException">A directive is unknown or incomplete.</exception>
    public static CellSource Parse(string text)
    {
        if (!text.Contains('#', StringComparison.Ordinal)) return new(text, [new CodePart(1, text, [])], isTimed: false);

        var reader = new CellReader(text);
        reader.ReadAll();
        return reader.Result;
    }
}
