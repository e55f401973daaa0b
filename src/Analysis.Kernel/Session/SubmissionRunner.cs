using System.Reflection;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Session;

/// <summary>Runs compiled cells and holds what they declared: one object a submission, in the order in which they ran.</summary>
internal sealed class SubmissionRunner
{
    private readonly NotebookLoadContext _context;

    // The compiler numbers the links of its chain from 1: slot 0 is the host object, which there is none of. A cell that is no
    // link leaves its slot to the next one.
    private object?[] _states = new object?[64];
    private int _count = 1;

    public SubmissionRunner(NotebookLoadContext context) => _context = context;

    /// <summary>The object that holds what a submission declared; null where it has not begun to run.</summary>
    /// <param name="type">The name of the submission's class.</param>
    /// <param name="assembly">The simple name of its assembly.</param>
    public object? Find(string type, string assembly) =>
        Array.FindLast(_states, state => state?.GetType() is { } found && found.Name == type && found.Assembly.GetName().Name == assembly);

    /// <summary>What the submissions have declared, one object each, in the order in which they ran.</summary>
    public IEnumerable<object> States => _states.Take(_count).OfType<object>();

    /// <summary>Runs a submission up to its end, awaiting what it awaits.</summary>
    /// <returns>The value of its trailing expression.</returns>
    public async Task<object?> RunAsync(Submission submission)
    {
        if (submission.NewLibrary is { } library) _context.Load(library.Assembly.AsSpan(), library.Symbols.AsSpan());
        if (submission.EntryType is null) return null;

        // Before anything that can fail: the compiler has counted the submission already.
        if (_count == _states.Length) Array.Resize(ref _states, _count * 2);
        if (submission.IsLink) _count++;

        var assembly = _context.Load(submission.Assembly.AsSpan(), submission.Symbols.AsSpan());
        var entry = assembly.GetType(submission.EntryType, throwOnError: true)!
            .GetMethod(submission.EntryMethod!, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .CreateDelegate<Func<object?[], Task<object?>>>();

        return await entry(_states).ConfigureAwait(false);
    }
}
