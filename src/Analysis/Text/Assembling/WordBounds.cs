using Analysis.Text.Words;

namespace Analysis.Text.Assembling;

/// <summary>Turns places in a text, where sentences or paragraphs begin, into places among its words.</summary>
internal sealed class WordBounds
{
    private IReadOnlyList<int> _starts = [];
    private int _next;
    private bool _isFirst;

    /// <summary>The first word of each sentence or paragraph, ascending; none twice.</summary>
    public IdBuffer Words { get; } = new();

    /// <summary>Begins a document: its first word begins a sentence, whatever the places are.</summary>
    /// <param name="starts">Places in its text, ascending.</param>
    public void Begin(IReadOnlyList<int> starts) => (_starts, _next, _isFirst) = (starts, 0, true);

    /// <summary>Notes which of some words are the first behind a place.</summary>
    /// <param name="words">Where they stand in the stretch that is read.</param>
    /// <param name="offset">Where the stretch begins in the document's text.</param>
    /// <param name="first">The place of the first of them among all words.</param>
    public void Pass(ReadOnlySpan<TextSpan> words, int offset, int first)
    {
        if (_isFirst) Words.Add(first);
        _isFirst = false;
        var last = offset + words[^1].Start;
        var word = 0;
        while (_next < _starts.Count && _starts[_next] <= last)
        {
            while (offset + words[word].Start < _starts[_next]) word++;
            _next++;
            if (Words.Ids[^1] != first + word) Words.Add(first + word);
        }
    }
}
