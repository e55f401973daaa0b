using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Session;

/// <summary>What the cells so far have left to the compiler. It never changes: a cell that fails leaves the one before.</summary>
internal sealed class SubmissionChain
{
    private readonly ImmutableHashSet<MetadataReference> _inherited;

    private SubmissionChain(CSharpCompilation? last, ImmutableHashSet<MetadataReference> inherited, CellLibraries libraries) =>
        (Last, _inherited, Libraries) = (last, inherited, libraries);

    /// <summary>Before the first cell.</summary>
    public static SubmissionChain Empty { get; } = new(null, [], CellLibraries.Empty.With(CellImports.Directives));

    /// <summary>The compilation that the next cell's builds on; null where no cell has declared anything.</summary>
    public CSharpCompilation? Last { get; }

    /// <summary>The libraries that the next cell sees.</summary>
    public CellLibraries Libraries { get; }

    /// <summary>
    /// Those of some references that the next cell's compilation has to be given. It inherits all that those before it were given,
    /// and what is given again is kept again: by a thousand cells, gigabytes.
    /// </summary>
    public IEnumerable<MetadataReference> Missing(IEnumerable<MetadataReference> references) =>
        references.Where(reference => !_inherited.Contains(reference));

    /// <summary>The chain after a cell.</summary>
    public SubmissionChain With(Submission submission) => submission.IsLink
        ? new(submission.Compilation, _inherited.Union(submission.Compilation.ExternalReferences), submission.Libraries)
        : new(Last, _inherited, submission.Libraries);

    /// <summary>True when a cell has declared a variable or a function of a name.</summary>
    public bool Declares(string name)
    {
        for (var link = Last; link is not null; link = link.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            if (link.ScriptClass?.GetMembers(name).IsEmpty == false) return true;
        }

        return false;
    }
}
