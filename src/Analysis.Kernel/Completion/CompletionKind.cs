namespace Analysis.Kernel.Completion;

/// <summary>What an offered name stands for.</summary>
public enum CompletionKind
{
    /// <summary>A method, a local function or an extension method.</summary>
    Method,

    /// <summary>A property.</summary>
    Property,

    /// <summary>A field, a constant, or a variable of a cell.</summary>
    Field,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A class or a record.</summary>
    Class,

    /// <summary>A struct or a record struct.</summary>
    Struct,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A value of an enum.</summary>
    EnumMember,

    /// <summary>A delegate.</summary>
    Delegate,

    /// <summary>A type parameter.</summary>
    TypeParameter,

    /// <summary>A namespace or an alias of one.</summary>
    Namespace,

    /// <summary>A local variable.</summary>
    Local,

    /// <summary>A parameter, or the name of an argument.</summary>
    Parameter,

    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A line that begins with <c>#</c>.</summary>
    Directive,

    /// <summary>A file, a folder or a package that a directive can name.</summary>
    File,
}
