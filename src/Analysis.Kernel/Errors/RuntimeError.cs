using System.Globalization;
using System.Reflection;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Errors;

/// <summary>
/// An exception that a cell threw, as the writer of the cell sees it: their own lines, without the kernel's frames.
/// </summary>
internal static class RuntimeError
{
    private const int MostFrames = 25;
    private const int MostCauses = 10;

    /// <summary>Describes the exception.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="sources">The text of the cells, to quote the lines.</param>
    /// <param name="cell">The name of the cell that ran.</param>
    public static CellError Describe(Exception error, CellSources sources, string cell)
    {
        var thrown = Unwrap(error);
        var all = Causes(thrown).Take(MostCauses + 1).ToList();
        var trace = new List<string>();
        int? line = null;
        foreach (var current in all.Take(MostCauses))
        {
            trace.Add((ReferenceEquals(current, thrown) ? "" : "caused by ") + ExceptionText.Of(current));
            var frames = UserFrames.Of(current, sources);
            line ??= frames.Where(frame => frame.File == cell).Select(frame => (int?)frame.Line).FirstOrDefault();
            trace.AddRange(frames.Take(MostFrames).SelectMany(frame => Lines(frame, sources)));
            if (frames.Count > MostFrames) trace.Add($"  … and {frames.Count - MostFrames} more frames");
        }

        if (all.Count > MostCauses) trace.Add("… and more causes");

        return new(MemberNames.OfType(thrown.GetType()), ExceptionText.MessageOf(thrown), trace, line);
    }

    private static IEnumerable<string> Lines(UserFrame frame, CellSources sources)
    {
        if (!sources.Contains(frame.File))
        {
            var place = frame.File is null ? "" : " in " + Place(Path.GetFileName(frame.File), frame.Line);
            yield return $"  at {frame.Method}{place}";
            yield break;
        }

        var within = frame.Method is null ? "" : $", in {frame.Method}";
        yield return $"  {Place(CellSources.Display(frame.File!), frame.Line)}{within}";
        if (sources.Line(frame.File!, frame.Line) is { Length: > 0 } code) yield return "      " + code;
    }

    private static string Place(string where, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{where}, line {line}");

    // Several tasks may fail at once: each has its own cause.
    private static IEnumerable<Exception> Causes(Exception error) => error switch
    {
        AggregateException several => [error, .. several.InnerExceptions.SelectMany(Causes)],
        { InnerException: { } inner } => [error, .. Causes(inner)],
        _ => [error],
    };

    // A wrapper that says nothing of its own hides what the reader wants to know.
    private static Exception Unwrap(Exception error) => error switch
    {
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        _ => error,
    };
}
