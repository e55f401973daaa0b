namespace Analysis.Text;

/// <content>English clitics as words of their own.</content>
public ref partial struct WordReader
{
    /// <summary>Leaves the word without its clitic, which comes next.</summary>
    private void SplitClitic()
    {
        var (place, inKey) = (_apostrophe, _apostropheInKey);
        switch (Key[inKey..])
        {
            case "'s" or "'S" or "'re" or "'ve" or "'ll" or "'d" or "'m" or "'RE" or "'VE" or "'LL" or "'D" or "'M":
                break;
            case "'t" or "'T" when inKey > 1 && _key[inKey - 1] is 'n' or 'N' && _text[place - 1] is 'n' or 'N':
                (place, inKey) = (place - 1, inKey - 1);
                break;
            default:
                return;
        }

        _clitic = new(place, _end - place);
        _end = place;
        _keyLength = inKey;
    }

    private bool TakeClitic()
    {
        Take(_clitic);
        _clitic = default;
        return _keyLength >= Options.MinimumLength;
    }
}
