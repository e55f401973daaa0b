using Analysis.Text.Joining;
using Analysis.Text.Naming;
using Analysis.Text.Words;

namespace Analysis.Text;

/// <summary>
/// Splits text into words, after the word boundaries of Unicode Standard Annex 29, made to fit news. A word is a run of letters,
/// their marks, and digits. Inside it stand apostrophes between letters (don’t), full stops and commas between digits (1.5,
/// 155,221), full stops between single letters, with the last one (U.N.), and, by option, single hyphens (al-Mismari). Invisible
/// characters (soft hyphens, zero-width spaces) are passed over. Scripts without spaces between words are not split inside a run
/// of letters. <see cref="WordRules.Unicode"/> has the boundaries of the standard as they are.
/// </summary>
public sealed class Tokenizer
{
    /// <summary>Raised with each change that makes other words of the same text.</summary>
    public const int Version = 1;

    /// <summary>A tokenizer.</summary>
    /// <param name="options">What counts as a word; null for the defaults.</param>
    public Tokenizer(TokenizerOptions? options = null)
    {
        Options = options ?? new();
        Table = WordTable.Of(Options);
        Folding = WordFolding.Of(Options);
        Letters = Options.StripAccents ? LetterFolding.Table : Options.FoldCase ? LetterFolding.Case : LetterFolding.None;
        if (Options.Compounds is { Count: > 0 } compounds) Trie = new(compounds.Select(expression => SingleWords(expression)));
    }

    /// <summary>The tokenizer with the default options.</summary>
    public static Tokenizer Default { get; } = new();

    /// <summary>What counts as a word.</summary>
    public TokenizerOptions Options { get; }

    /// <summary>What characters do.</summary>
    internal WordTable Table { get; }

    /// <summary>Characters as they are counted.</summary>
    internal char[] Folding { get; }

    /// <summary>The same of letters, for who does not want to look each of them up.</summary>
    internal LetterFolding Letters { get; }

    /// <summary>The expressions that are counted as one word; null for none.</summary>
    internal CompoundTrie? Trie { get; }

    /// <summary>A reader over a text's words as they stand there: forms, not stems, and each by itself.</summary>
    public WordReader Read(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>The number of words in a text.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        if (Trie is not null) return Words(text).Count;
        var count = 0;
        var words = Read(text);
        while (words.Read()) count++;
        return count;
    }

    /// <summary>A text's words as they are counted, each as a string: for looking at, not for counting.</summary>
    public IReadOnlyList<string> Words(ReadOnlySpan<char> text)
    {
        var words = SingleWords(text);
        return Trie is null ? words : [.. Trie.Runs(words).Select(run => run.Name ?? words[run.First])];
    }

    /// <summary>Where a text's words stand.</summary>
    public IReadOnlyList<TextSpan> Spans(ReadOnlySpan<char> text)
    {
        var list = new List<TextSpan>();
        var words = Read(text);
        while (words.Read()) list.Add(words.Span);
        return Trie is null ? list : [.. Trie.Runs(SingleWords(text)).Select(run => Together(list[run.First], list[run.First + run.Count - 1]))];
    }

    /// <summary>Version and settings in one line, as results state them; of the rarer settings those that are not the defaults.</summary>
    public override string ToString() =>
        $"words by tokenizer {Version}: case {(Options.FoldCase ? "folded" : "kept")}, "
        + (Options.Rules == WordRules.Unicode
            ? "boundaries of UAX 29, "
            : $"hyphens {(Options.KeepHyphens ? "kept" : "split")}, possessives {Possessives}, ")
        + $"numbers {(Options.KeepNumbers ? "counted" : "left out")}, "
        + $"web addresses {(!Options.KeepWebAddresses ? "left out" : Options.JoinWebAddresses ? "counted whole" : "counted")}"
        + string.Concat(Rarer().Select(setting => ", " + setting));

    /// <summary>What names the words; null where they are counted as they are.</summary>
    internal WordNamer? Namer() => WordNamer.Of(Options);

    private List<string> SingleWords(ReadOnlySpan<char> text)
    {
        var list = new List<string>();
        var namer = Namer();
        var words = Read(text);
        while (words.Read()) list.Add(new(namer is null ? words.Key : namer.Name(words.Key)));
        return list;
    }

    private static TextSpan Together(TextSpan first, TextSpan last) => new(first.Start, last.End - first.Start);

    private string Possessives => Options.SplitClitics ? "and other clitics split" : Options.KeepPossessives ? "kept" : "stripped";

    private IEnumerable<string> Rarer()
    {
        if (Options.Rules == WordRules.News && !Options.KeepApostrophes) yield return "apostrophes split";
        if (Options.StripAccents) yield return "accents stripped";
        if (Options.KeepPunctuation) yield return "punctuation counted";
        if (Options.KeepHashtags) yield return "hashtags kept";
        if (Options.MinimumLength > 1) yield return $"no word shorter than {Options.MinimumLength}";
        if (Options.Lemmas is { } lemmas) yield return $"{lemmas.Count} irregular forms counted as their lemmas";
        if (Options.Stemming == Stemming.Porter2) yield return "stems by Porter2";
        if (Options.Compounds is { Count: > 0 and var count }) yield return $"{count} {(count == 1 ? "compound" : "compounds")} joined";
    }
}
