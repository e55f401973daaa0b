namespace Analysis.Text;

internal ref partial struct EnglishSuffixes
{
    private void TakeOffPossessive()
    {
        if (Ends("'s'")) _length -= 3;
        else if (Ends("'s")) _length -= 2;
        else if (Ends("'")) _length--;
    }

    private void TakeOffPlural()
    {
        if (_length == 0) return;
        switch (_letters[_length - 1])
        {
            case 's' when Ends("sses"):
                _length -= 2;
                break;
            case 's' when Ends("ies"):
                _length -= _length > 4 ? 2 : 1;
                break;
            case 's' when Ends("us") || Ends("ss"):
                break;
            case 's' when HasVowelBefore(_length - 2):
                _length--;
                break;
            case 'd' when Ends("ied"):
                _length -= _length > 4 ? 2 : 1;
                break;
            default:
                break;
        }
    }

    private void TakeOffPast()
    {
        if (_length < 2) return;
        var ending = _letters[_length - 1] switch
        {
            'd' when Ends("eed") => 3,
            'y' when Ends("eedly") => 5,
            _ => 0,
        };
        if (ending > 0)
        {
            if (_length - ending >= _r1) _length -= ending - 2;
            return;
        }

        ending = _letters[_length - 1] switch
        {
            'd' when Ends("ed") => 2,
            'g' when Ends("ing") => 3,
            'y' when Ends("edly") => 4,
            'y' when Ends("ingly") => 5,
            _ => 0,
        };
        if (ending == 0 || !HasVowelBefore(_length - ending)) return;
        _length -= ending;
        // Vying is of vie.
        if (ending == 3 && _length == 2 && _letters[1] == 'y' && !IsVowel(_letters[0]))
        {
            _letters[1] = 'i';
            Append('e');
            return;
        }

        if (Ends("at") || Ends("bl") || Ends("iz")) Append('e');
        else if (EndsDouble()) _length--;
        else if (_r1 >= _length && EndsShort(_length)) Append('e');
    }

    private readonly void ReplaceY()
    {
        if (_length > 2 && _letters[_length - 1] is 'y' or 'Y' && !IsVowel(_letters[_length - 2])) _letters[_length - 1] = 'i';
    }

    private void ReplaceDoubleSuffix()
    {
        if (_length < 3) return;
        switch (_letters[_length - 2])
        {
            case 'a':
                if (Replaced("ational", "ate") || Replaced("tional", "tion")) return;
                break;
            case 'c':
                if (Replaced("enci", "ence") || Replaced("anci", "ance")) return;
                break;
            case 'e':
                if (Replaced("izer", "ize")) return;
                break;
            case 'g':
                if (Ends("ogi") && _length - 3 >= _r1 && _length > 3 && _letters[_length - 4] == 'l') _length--;
                break;
            case 'l':
                if (Replaced("entli", "ent") || Replaced("ousli", "ous") || Replaced("fulli", "ful") || Replaced("lessli", "less")
                    || Replaced("alli", "al") || Replaced("abli", "able") || Replaced("bli", "ble")) return;
                if (Ends("li") && _length - 2 >= _r1 && IsBeforeLi(_letters[_length - 3])) _length -= 2;
                break;
            case 'o':
                if (Replaced("ization", "ize") || Replaced("ation", "ate") || Replaced("ator", "ate")) return;
                break;
            case 's':
                if (Replaced("ogist", "og")) return;
                if (Replaced("alism", "al") || Replaced("iveness", "ive") || Replaced("fulness", "ful") || Replaced("ousness", "ous")) return;
                break;
            case 't':
                if (Replaced("aliti", "al") || Replaced("iviti", "ive") || Replaced("biliti", "ble")) return;
                break;
            default:
                break;
        }
    }

    private void ReplaceSuffix()
    {
        if (_length < 3) return;
        switch (_letters[_length - 1])
        {
            case 'l':
                if (Replaced("ational", "ate") || Replaced("tional", "tion") || Replaced("ical", "ic")) return;
                Replaced("ful", "");
                break;
            case 'e':
                if (Ends("ative"))
                {
                    if (_length - 5 >= _r2) _length -= 5;
                    return;
                }

                if (Replaced("alize", "al")) return;
                Replaced("icate", "ic");
                break;
            case 'i':
                Replaced("iciti", "ic");
                break;
            case 's':
                Replaced("ness", "");
                break;
            default:
                break;
        }
    }

    private void TakeOffSuffix()
    {
        var ending = SuffixLength();
        if (ending == 0 || _length - ending < _r2) return;
        if (Ends("ion") && (_length < 4 || _letters[_length - 4] is not ('s' or 't'))) return;
        _length -= ending;
    }

    private readonly int SuffixLength()
    {
        if (_length < 2) return 0;
        return _letters[_length - 1] switch
        {
            'l' => Ends("al") ? 2 : 0,
            'e' => Ends("ance") || Ends("ence") || Ends("able") || Ends("ible") ? 4 : Ends("ate") || Ends("ive") || Ends("ize") ? 3 : 0,
            'r' => Ends("er") ? 2 : 0,
            'c' => Ends("ic") ? 2 : 0,
            't' => Ends("ement") ? 5 : Ends("ment") ? 4 : Ends("ant") || Ends("ent") ? 3 : 0,
            'm' => Ends("ism") ? 3 : 0,
            'i' => Ends("iti") ? 3 : 0,
            's' => Ends("ous") ? 3 : 0,
            'n' => Ends("ion") ? 3 : 0,
            _ => 0,
        };
    }

    private void TakeOffLast()
    {
        if (_length == 0) return;
        var last = _length - 1;
        if (_letters[last] == 'e' && (last >= _r2 || (last >= _r1 && !EndsShort(last)))) _length--;
        else if (_letters[last] == 'l' && last >= _r2 && last > 0 && _letters[last - 1] == 'l') _length--;
    }
}
