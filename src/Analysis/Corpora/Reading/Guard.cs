namespace Analysis.Corpora.Reading;

/// <summary>
/// Makes a problem out of whatever goes wrong while a file or an entry is read, so that the others can still be read. A file of
/// broken records only does not bring as many problems as it has records.
/// </summary>
internal static class Guard
{
    /// <summary>The problems of one file that are told one by one.</summary>
    public const int ProblemsTold = 100;

    public static IEnumerable<ReadResult> Read(Origin origin, Func<IEnumerable<ReadResult>> read)
    {
        var untold = 0;
        foreach (var result in Caught(origin, read))
        {
            if (result.Problem is null || ++untold <= ProblemsTold) yield return result;
        }

        if (untold > ProblemsTold)
            yield return origin.Problem(FormattableString.Invariant($"{untold - ProblemsTold:N0} more of its records or entries cannot be read"));
    }

    private static IEnumerable<ReadResult> Caught(Origin origin, Func<IEnumerable<ReadResult>> read)
    {
        IEnumerator<ReadResult>? results = null;
        try
        {
            while (Next(origin, read, ref results) is { } result)
            {
                yield return result.Result;
                if (result.IsLast) yield break;
            }
        }
        finally
        {
            results?.Dispose();
        }
    }

    // Parsers that meet hostile bytes fail in more ways than their documentation lists.
    private static (ReadResult Result, bool IsLast)? Next(
        Origin origin, Func<IEnumerable<ReadResult>> read, ref IEnumerator<ReadResult>? results)
    {
        try
        {
            results ??= read().GetEnumerator();
            return results.MoveNext() ? (results.Current, false) : null;
        }
        catch (OperationCanceledException) when (origin.Cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (ReadingLimitException limit)
        {
            return (origin.Problem(limit.Message), true);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            return (origin.Problem($"cannot be opened: {problem.Message.TrimEnd('.')}", problem), true);
        }
        catch (Exception problem)
        {
            return (origin.Problem($"cannot be read further: {problem.Message.TrimEnd('.')}", problem), true);
        }
    }
}
