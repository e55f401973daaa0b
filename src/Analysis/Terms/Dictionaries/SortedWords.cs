using Analysis.Text;
using Analysis.Text.Matrices;

namespace Analysis.Terms.Dictionaries;

/// <summary>The words of a vocabulary in ordinal order, so that a glob is compared only with words that begin as it does.</summary>
internal sealed class SortedWords(Vocabulary vocabulary)
{
    private readonly int[] _order = MatrixSorter.Order(new(vocabulary));

    /// <summary>The ids of the words that a glob matches.</summary>
    public IEnumerable<int> Matching(string glob)
    {
        var pattern = new WordGlob(glob);
        for (var place = First(pattern.Start); place < _order.Length && vocabulary.Word(_order[place]).StartsWith(pattern.Start); place++)
        {
            if (pattern.Matches(vocabulary.Word(_order[place]))) yield return _order[place];
        }
    }

    private int First(string start)
    {
        var (low, high) = (0, _order.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (vocabulary.Word(_order[middle]).SequenceCompareTo(start) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
