namespace Analysis.Terms.Collocations;

/// <summary>
/// How often each part of each run occurs, at its places within a run of the same length: with the second and third word there and any first one, and so on for all
/// combinations. A part's number follows from the part without its last word and from that word, so that keys stay exact whatever the length.
/// </summary>
internal sealed class RunPatterns
{
    private readonly int _words;
    private readonly Dictionary<long, int>[] _numbers;
    private readonly int[][] _counts;
    private readonly int[][] _ofRun;

    public RunPatterns(Tokens tokens, int[] sentences, int words, IReadOnlyList<TokenRun> runs)
    {
        _words = words;
        var patterns = 1 << words;
        _numbers = new Dictionary<long, int>[patterns];
        _counts = new int[patterns][];
        _ofRun = new int[patterns][];
        _ofRun[0] = new int[runs.Count];
        for (var pattern = 1; pattern < patterns; pattern++)
        {
            _numbers[pattern] = [];
            _ofRun[pattern] = new int[runs.Count];
            var (rest, last) = Last(pattern);
            for (var run = 0; run < runs.Count; run++)
            {
                var key = Key(_ofRun[rest][run], tokens.Ids[runs[run].First + last]);
                if (!_numbers[pattern].TryGetValue(key, out var number)) _numbers[pattern].Add(key, number = _numbers[pattern].Count);
                _ofRun[pattern][run] = number;
            }

            _counts[pattern] = new int[_numbers[pattern].Count];
        }

        Count(tokens.Ids, sentences);
    }

    /// <summary>The number of places where a run can begin.</summary>
    public long Places { get; private set; }

    /// <summary>The cells of a run, as <see cref="Statistics.Lambda"/> takes them.</summary>
    public long[] Cells(int run)
    {
        var cells = new long[1 << _words];
        cells[0] = Places;
        for (var pattern = 1; pattern < cells.Length; pattern++) cells[pattern] = _counts[pattern][_ofRun[pattern][run]];
        Statistics.Lambda.Exactly(cells);
        return cells;
    }

    private void Count(ReadOnlySpan<int> ids, int[] sentences)
    {
        Span<int> numbers = stackalloc int[1 << _words];
        for (var sentence = 0; sentence + 1 < sentences.Length; sentence++)
        {
            for (var i = sentences[sentence]; i + _words <= sentences[sentence + 1]; i++)
            {
                Places++;
                for (var pattern = 1; pattern < numbers.Length; pattern++)
                {
                    var (rest, last) = Last(pattern);
                    numbers[pattern] = numbers[rest] >= 0 && _numbers[pattern].TryGetValue(Key(numbers[rest], ids[i + last]), out var number) ? number : -1;
                    if (numbers[pattern] >= 0) _counts[pattern][numbers[pattern]]++;
                }
            }
        }
    }

    private static (int Without, int Last) Last(int pattern)
    {
        var last = System.Numerics.BitOperations.Log2((uint)pattern);
        return (pattern & ~(1 << last), last);
    }

    private static long Key(int number, int word) => TokenRun.Key(number, word);
}
