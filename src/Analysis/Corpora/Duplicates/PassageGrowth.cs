namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Grows a seed to what two articles share around it, and judges whether that is a passage: words that differ weigh against it, and the words of formulas,
/// counted in the first article from its beginning, weigh nothing.
/// </summary>
internal sealed class PassageGrowth(ArticleWords a, ArticleWords b, int[]? formulasBefore, DuplicateOptions options)
{
    // A correction changes a date or a short clause; behind it the wording goes on for at least some words.
    private const int MostChanged = 3;
    private const int LeastAfterChange = 4;

    // A word that differs outweighs as many that are the same.
    private const int CostOfChange = 2;

    // A few words of the next sentence, both beginning with 'The', are no part of the passage.
    private const int MostLoose = 4;

    /// <summary>The longest run of the same words around a word of each.</summary>
    public Passage Run(int wordA, int wordB)
    {
        var back = CountBack(wordA, wordB);
        var on = CountOn(wordA, wordB);
        return new(0, 0, wordA - back, wordA + on, wordB - back, wordB + on, back + on);
    }

    /// <summary>The run with what follows and precedes it behind a few changed words; false where it is too little for a passage.</summary>
    public bool TryPassage(Passage run, out Passage passage)
    {
        passage = run;
        while (GoesOn(ref passage) || GoesBack(ref passage))
        {
            // Until nothing more can be joined.
        }

        passage = WithoutLooseEnds(passage);
        return IsPassage(passage);
    }

    private bool IsPassage(Passage passage)
    {
        var changed = Math.Max(passage.EndA - passage.StartA, passage.EndB - passage.StartB) - passage.Shared;
        var formulas = formulasBefore is null ? 0 : formulasBefore[passage.EndA] - formulasBefore[passage.StartA];
        var weight = passage.Shared - formulas - (CostOfChange * changed);
        var isWhole = changed == 0 && IsBound(passage.StartA, passage.StartB) && IsBound(passage.EndA, passage.EndB);
        return weight >= (isWhole ? options.SentenceWords : options.PassageWords) && (isWhole || HasOwnWords(passage));
    }

    private bool HasOwnWords(Passage passage)
    {
        var own = 0;
        for (var word = passage.StartA; word < passage.EndA && own < options.OwnWords; word++)
        {
            if (a.IsOwn(word)) own++;
        }

        return own >= options.OwnWords;
    }

    private bool GoesOn(ref Passage passage)
    {
        for (var changed = 1; changed <= 2 * MostChanged; changed++)
        {
            for (var ofA = Math.Max(0, changed - MostChanged); ofA <= Math.Min(changed, MostChanged); ofA++)
            {
                var (wordA, wordB) = (passage.EndA + ofA, passage.EndB + changed - ofA);
                var on = CountOn(wordA, wordB);
                if (on < Needed(ofA, changed - ofA)) continue;
                passage = passage with { EndA = wordA + on, EndB = wordB + on, Shared = passage.Shared + on };
                return true;
            }
        }

        return false;
    }

    private bool GoesBack(ref Passage passage)
    {
        for (var changed = 1; changed <= 2 * MostChanged; changed++)
        {
            for (var ofA = Math.Max(0, changed - MostChanged); ofA <= Math.Min(changed, MostChanged); ofA++)
            {
                var (wordA, wordB) = (passage.StartA - ofA, passage.StartB - changed + ofA);
                var back = CountBack(wordA, wordB);
                if (back < Needed(ofA, changed - ofA)) continue;
                passage = passage with { StartA = wordA - back, StartB = wordB - back, Shared = passage.Shared + back };
                return true;
            }
        }

        return false;
    }

    private Passage WithoutLooseEnds(Passage passage)
    {
        for (var loose = 1; loose <= MostLoose && !IsBound(passage.EndA, passage.EndB); loose++)
        {
            if (passage.Shared - loose < options.SentenceWords || !IsBoundOfEither(passage.EndA - loose, passage.EndB - loose)) continue;
            passage = passage with { EndA = passage.EndA - loose, EndB = passage.EndB - loose, Shared = passage.Shared - loose };
            break;
        }

        for (var loose = 1; loose <= MostLoose && !IsBound(passage.StartA, passage.StartB); loose++)
        {
            if (passage.Shared - loose < options.SentenceWords || !IsBoundOfEither(passage.StartA + loose, passage.StartB + loose)) continue;
            passage = passage with { StartA = passage.StartA + loose, StartB = passage.StartB + loose, Shared = passage.Shared - loose };
            break;
        }

        return passage;
    }

    private static int Needed(int changedOfA, int changedOfB) => Math.Max(LeastAfterChange, (CostOfChange * Math.Max(changedOfA, changedOfB)) + 1);

    private bool IsBound(int wordA, int wordB) => a.IsBound(wordA) && b.IsBound(wordB);

    private bool IsBoundOfEither(int wordA, int wordB) => a.IsBound(wordA) || b.IsBound(wordB);

    private int CountOn(int wordA, int wordB)
    {
        var count = 0;
        while (wordA + count < a.Count && wordB + count < b.Count && a.Same(wordA + count, b, wordB + count)) count++;
        return count;
    }

    // How many words before these are the same.
    private int CountBack(int wordA, int wordB)
    {
        var count = 0;
        while (wordA - count > 0 && wordB - count > 0 && a.Same(wordA - count - 1, b, wordB - count - 1)) count++;
        return count;
    }
}
