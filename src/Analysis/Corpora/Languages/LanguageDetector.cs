using Analysis.Text;

namespace Analysis.Corpora.Languages;

/// <summary>
/// Tells the language of a text by its writing system, then by function words (Latin letters; after Ingle, 1976) or by letters that only some languages
/// have (Cyrillic and Arabic ones). What is too short or a list of names is left open.
/// </summary>
internal static class LanguageDetector
{
    // Fewer words may be a caption or a list.
    private const int FewestWords = 20;

    // As long as twenty words of other writing systems.
    private const int FewestLetters = 40;

    // In prose at least a fifth of the words are no function words and begin with a small letter, also where nouns have capitals.
    private const double FewestSmallWords = 0.15;

    // An article may end with a list; so many different function words stand in the prose before it.
    private const int FunctionWordsOfProse = 15;

    private const double MixedShare = 0.1;

    /// <summary>The language of a text.</summary>
    public static LanguageDecision Detect(ReadOnlySpan<char> text) => Detect(TextSample.Of(text));

    /// <summary>The language of the main part of some stretches of a text: the first few thousand words are looked at.</summary>
    public static LanguageDecision Detect(string text, IReadOnlyList<TextSpan> segments) => Detect(TextSample.Of(text, segments));

    private static LanguageDecision Detect(TextSample sample)
    {
        if (sample.Letters == 0) return LanguageDecision.Unsure("no letters");

        var script = MainScript(sample);
        var isSpaced = script is not (Script.Han or Script.Kana or Script.Thai);
        if (isSpaced && sample.Words < FewestWords) return LanguageDecision.Unsure($"too short: {Plural.Of(sample.Words, "word")}");
        if (sample.Letters < FewestLetters) return LanguageDecision.Unsure($"too short: {Plural.Of(sample.Letters, "letter")}");
        if (IsList(script, sample)) return LanguageDecision.Unsure("a list of names or figures: hardly a word begins with a small letter");

        var decision = script == Script.Latin ? LatinLanguages.Decide(sample) : OtherScripts.Decide(script, sample);
        return Mixed(decision, script, sample);
    }

    private static Script MainScript(TextSample sample)
    {
        var main = Script.None;
        foreach (var script in Scripts.All)
        {
            if (sample.LettersOf(script) > sample.LettersOf(main)) main = script;
        }

        return main;
    }

    private static bool IsList(Script script, TextSample sample)
    {
        var hasCase = script is Script.Latin or Script.Cyrillic or Script.Greek or Script.Armenian;
        var isInCapitals = sample.SmallEnds < FewestSmallWords * sample.Words;
        return hasCase && !isInCapitals && sample.Different < FunctionWordsOfProse && sample.SmallWords < FewestSmallWords * sample.Words;
    }

    // The main language counts; that there is another is said.
    private static LanguageDecision Mixed(LanguageDecision decision, Script main, TextSample sample)
    {
        if (sample.LettersOf(main) == sample.Letters) return decision;

        var reason = decision.Reason;
        foreach (var script in Scripts.All)
        {
            var isPart = script == main || (main is Script.Han or Script.Kana && script is Script.Han or Script.Kana);
            if (isPart || script == Script.None || sample.LettersOf(script) < MixedShare * sample.Letters) continue;
            reason += $"; also {script} letters: {OutOfHundred(sample.LettersOf(script), sample.Letters)}";
        }

        return decision with { Reason = reason };
    }

    /// <summary>'31 of 100'.</summary>
    internal static string OutOfHundred(double part, double whole) => OutOfHundred(Percent(part, whole));

    internal static string OutOfHundred(int percent) => FormattableString.Invariant($"{percent} of 100");

    internal static int Percent(double part, double whole) => (int)Math.Round(100 * part / whole, MidpointRounding.AwayFromZero);
}
