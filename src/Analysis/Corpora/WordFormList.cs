namespace Analysis.Corpora;

/// <summary>The forms that one counted word stands for, the most frequent first, ties in ordinal order.</summary>
public sealed class WordFormList : ResultList<WordForm>
{
    private readonly WordForm[] _forms;

    private WordFormList(string word, string tokenizer, WordForm[] forms)
    {
        Word = word;
        _forms = forms;
        Notes = [$"'{word}' is the name of {Plural.Of(forms.Length, "form")} with {Plural.Of(forms.Sum(form => form.Count), "occurrence")}; {tokenizer}."];
    }

    /// <summary>The word as it is counted.</summary>
    public string Word { get; }

    /// <inheritdoc/>
    public override int Count => _forms.Length;

    /// <inheritdoc/>
    public override WordForm this[int index] => _forms[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; }

    internal static WordFormList Of(Tokens tokens, string word)
    {
        var id = tokens.IdOf(word);
        var forms = new Dictionary<string, (int Count, int Articles, int Last)>(StringComparer.Ordinal);
        for (var article = 0; id >= 0 && article < tokens.Corpus.Count; article++)
        {
            var ids = tokens.Of(article);
            if (!ids.Contains(id)) continue;
            var words = new ArticleWords(tokens.Tokenizer, tokens.Corpus[article]);
            for (var i = 0; i < ids.Length && words.Read(); i++)
            {
                if (ids[i] != id) continue;
                var form = words.Form;
                var known = forms.GetValueOrDefault(form, (Count: 0, Articles: 0, Last: -1));
                forms[form] = (known.Count + 1, known.Articles + (known.Last == article ? 0 : 1), article);
            }
        }

        return new(id < 0 ? tokens.Key(word) : tokens.Vocabulary[id], tokens.Tokenizer.ToString(),
        [
            .. forms.Select(form => new WordForm(form.Key, form.Value.Count, form.Value.Articles))
                .OrderByDescending(form => form.Count)
                .ThenBy(form => form.Form, StringComparer.Ordinal),
        ]);
    }
}
