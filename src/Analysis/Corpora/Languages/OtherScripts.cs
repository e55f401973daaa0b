namespace Analysis.Corpora.Languages;

/// <summary>Tells languages apart that are not written in Latin letters: by the writing system alone, or by letters that only one of them has.</summary>
internal static class OtherScripts
{
    // A borrowed name may have a foreign letter; a language uses its own in one word of many.
    private const double LeastShare = 0.004;

    // Kana stand between the signs of every Japanese sentence, and in no Chinese one.
    private const double LeastKana = 0.05;

    private const double Sure = 0.99;
    private const double ByLetters = 0.95;

    public static LanguageDecision Decide(Script script, TextSample sample) => script switch
    {
        Script.Cyrillic => Cyrillic(sample),
        Script.Arabic => Arabic(sample),
        Script.Han or Script.Kana => sample.LettersOf(Script.Kana) >= LeastKana * sample.Letters
            ? new("ja", Sure, "Chinese signs with kana")
            : new("zh", ByLetters, "Chinese signs without kana"),
        Script.Hangul => new("ko", Sure, "Korean letters"),
        Script.Greek => new("el", Sure, "Greek letters"),
        // Yiddish writes its vowels with letters that Hebrew does not have.
        Script.Hebrew when Has(sample, "װױײ") => LanguageDecision.Unsure("Hebrew letters, some of them Yiddish"),
        Script.Hebrew => new("he", ByLetters, "Hebrew letters"),
        Script.Thai => new("th", Sure, "Thai letters"),
        Script.Georgian => new("ka", ByLetters, "Georgian letters"),
        Script.Armenian => new("hy", Sure, "Armenian letters"),
        _ => LanguageDecision.Unsure($"{(script == Script.Other ? "letters" : $"{script} letters")} that several languages use"),
    };

    private static LanguageDecision Cyrillic(TextSample sample) =>
        Has(sample, "ў") ? Named("be", "Cyrillic", "Belarusian", "ў")
        : Has(sample, "әғқңұһ") ? Central(sample)
        : Has(sample, "өү") ? Named("mn", "Cyrillic", "Mongolian", "ө, ү")
        : Has(sample, "їєґ") ? Named("uk", "Cyrillic", "Ukrainian", "ї, є, ґ")
        : Has(sample, "ђћ") ? Named("sr", "Cyrillic", "Serbian", "ђ, ћ")
        : Has(sample, "ѓќѕ") ? Named("mk", "Cyrillic", "Macedonian", "ѓ, ќ, ѕ")
        : Has(sample, "јљњџѐѝӑӗҫӳӣӯҷҳөү") ? LanguageDecision.Unsure("Cyrillic letters that several languages use")
        : Has(sample, "ыэ") ? Named("ru", "Cyrillic", "Russian", "ы, э")
        : Has(sample, "ъ") ? Named("bg", "Cyrillic", "Bulgarian", "ъ without ы")
        : LanguageDecision.Unsure("Cyrillic letters that several languages use");

    // Tatar and Bashkir share letters with Kazakh, but not these.
    private static LanguageDecision Central(TextSample sample) => Has(sample, "ұ") && Has(sample, "і")
        ? Named("kk", "Cyrillic", "Kazakh", "ұ, і")
        : LanguageDecision.Unsure("Cyrillic letters of a Turkic language");

    private static LanguageDecision Arabic(TextSample sample) =>
        Has(sample, "ټډړښځڅۍ") ? Named("ps", "Arabic", "Pashto", "ښ, ځ, څ")
        : Has(sample, "ڕڵۆێ") ? LanguageDecision.Unsure("Arabic letters of Kurdish")
        : Has(sample, "ۇۈۋې") ? LanguageDecision.Unsure("Arabic letters of Uyghur or another language")
        : Has(sample, "ٹڈڑںے") ? Named("ur", "Arabic", "Urdu", "ٹ, ڑ, ں, ے")
        : Has(sample, "ڄڳڻٿڀ") ? LanguageDecision.Unsure("Arabic letters of Sindhi")
        : sample.CountOf("پچژگکی") > sample.CountOf("يكةىأإ") ? Persian(sample)
        : Has(sample, "ةىأإيك") ? Named("ar", "Arabic", "Arabic", "ة, ى, أ")
        : LanguageDecision.Unsure("Arabic letters that several languages use");

    private static LanguageDecision Persian(TextSample sample) => Has(sample, "پچژگ")
        ? Named("fa", "Arabic", "Persian", "پ, چ, ژ, گ")
        : LanguageDecision.Unsure("Arabic letters that several languages use");

    private static bool Has(TextSample sample, string letters) => sample.CountOf(letters) >= Math.Max(2, LeastShare * sample.Letters);

    private static LanguageDecision Named(string code, string script, string language, string letters) =>
        new(code, ByLetters, $"{script} script, letters of {language}: {letters}");
}
