using Analysis.Corpora.Languages;
using Analysis.Text;

namespace Analysis.Tests.Corpora.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The ferry that left the island on Monday has not been seen since, and nobody in the harbour knows where it might have gone.")]
    [InlineData("fr", "Le bateau qui a quitté l’île lundi n’a pas été revu depuis, et personne dans le port ne sait où il pourrait être allé.")]
    [InlineData("de", "Die Fähre, die am Montag von der Insel ablegte, ist seither nicht mehr gesehen worden, und niemand im Hafen weiß, wo sie geblieben ist.")]
    [InlineData("es", "El barco que salió de la isla el lunes no ha sido visto desde entonces, y nadie en el puerto sabe dónde está ni por qué se fue.")]
    [InlineData("it", "Il traghetto che ha lasciato l’isola lunedì non è più stato visto, e nessuno nel porto sa dove sia andato o perché non sia tornato con gli altri.")]
    [InlineData("pt", "O barco que saiu da ilha na segunda-feira não foi visto desde então, e ninguém no porto sabe para onde foi nem por que não voltou com os outros.")]
    [InlineData("nl", "De veerboot die maandag van het eiland vertrok is sindsdien niet meer gezien, en niemand in de haven weet waar hij nu is of wat er met hem gebeurde.")]
    [InlineData("tr", "Pazartesi günü adadan ayrılan gemi bir daha görülmedi ve limanda hiç kimse onun nereye gittiğini bilmiyor; ancak bu olay için çok şey söylendi ve daha da söylenecek gibi.")]
    [InlineData("sv", "Färjan som lämnade ön i måndags har inte setts till sedan dess, och ingen i hamnen vet var den kan vara eller varför den inte kom tillbaka.")]
    [InlineData("da", "Færgen, der forlod øen i mandags, er ikke blevet set siden, og ingen i havnen ved, hvad der er sket med den, eller hvor den er sejlet hen efter afgangen fra land.")]
    [InlineData("no", "Fergen som forlot øya på mandag har ikke blitt sett siden, og ingen i havnen vet hva som har skjedd med den, eller hvor den dro etter at de så den ut mot havet.")]
    [InlineData("fi", "Maanantaina saarelta lähtenyt lautta ei ole sen jälkeen näkynyt, eikä kukaan satamassa tiedä, mitä on tapahtunut, mutta moni on sitä mieltä, että se on jo palannut, vaikka he eivät ole sitä nähneet.")]
    [InlineData("pl", "Prom, który w poniedziałek wypłynął z wyspy, nie był już widziany i nikt w porcie nie wie, co się z nim stało ani dlaczego nie wrócił do domu przed nocą, jak to było co dzień.")]
    [InlineData("cs", "Loď, která v pondělí vyplula z ostrova, od té doby nikdo neviděl a v přístavu se neví, co se s ní stalo, ani proč se už nevrátila, jak by se dalo čekat po tom, co se říká ve městě.")]
    [InlineData("ro", "Vaporul care a plecat luni de pe insulă nu a mai fost văzut de atunci, iar nimeni din port nu știe unde este și de ce nu s-a întors cu cei care au plecat după el.")]
    [InlineData("hu", "A komp, amely hétfőn elhagyta a szigetet, azóta nem került elő, és a kikötőben senki sem tudja, hogy hol lehet, vagy hogy miért nem tért vissza már az este, mint a többi hajó szokott.")]
    [InlineData("vi", "Chiếc phà rời đảo vào thứ hai đã không được nhìn thấy từ đó, và không ai trong cảng biết nó đã đi đến đâu hay vì sao nó không trở về với những chiếc khác.")]
    [InlineData("ru", "Паром, который в понедельник вышел с острова, с тех пор никто не видел, и в порту не знают, где он сейчас и почему он не вернулся вместе с другими судами, это была бы хорошая новость.")]
    [InlineData("uk", "Пором, який у понеділок вийшов з острова, відтоді ніхто не бачив, і в порту не знають, де він зараз і чому він не повернувся разом з іншими, її екіпаж теж мовчить, а надія є.")]
    [InlineData("bg", "Фериботът, който в понеделник напусна острова, оттогава не е виждан и никой в пристанището не знае къде е сега и защо не се е върнал заедно с другите кораби от същата линия.")]
    [InlineData("sr", "Брод који је у понедељак напустио острво од тада нико није видео и у луци се не зна где је сада, шта ће бити са људима и да ли ће се икада вратити кући међу своје.")]
    [InlineData("el", "Το πλοίο που έφυγε από το νησί τη Δευτέρα δεν το έχει δει κανείς από τότε και κανείς στο λιμάνι δεν ξέρει πού βρίσκεται τώρα.")]
    [InlineData("ar", "لم يشاهد أحد العبارة التي غادرت الجزيرة يوم الاثنين منذ ذلك الحين، ولا يعرف أحد في الميناء إلى أين ذهبت أو لماذا لم تعد مع السفن الأخرى حتى الآن.")]
    [InlineData("fa", "کشتی که روز دوشنبه جزیره را ترک کرد از آن زمان دیده نشده است و هیچ‌کس در بندر نمی‌داند که چه شده و چرا با دیگر کشتی‌ها برنگشته است، گرچه پیش از آن چنین نبود.")]
    [InlineData("ur", "پیر کے دن جزیرے سے نکلنے والی کشتی اس کے بعد نہیں دیکھی گئی اور بندرگاہ میں کوئی نہیں جانتا کہ وہ کہاں گئی اور دوسری کشتیوں کے ساتھ واپس کیوں نہیں آئی۔")]
    [InlineData("he", "המעבורת שעזבה את האי ביום שני לא נראתה מאז, ואיש בנמל אינו יודע לאן הלכה או מדוע לא חזרה יחד עם הספינות האחרות שיצאו באותו בוקר אל הים.")]
    [InlineData("zh", "星期一离开小岛的渡轮此后再也没有人看见，港口里没有人知道它现在在哪里，也没有人知道它为什么没有和其他船一起回来。")]
    [InlineData("ja", "月曜日に島を出たフェリーはそれ以来誰にも見られておらず、港では今どこにいるのか、なぜ他の船と一緒に戻らなかったのか誰も知らない。")]
    [InlineData("ko", "월요일에 섬을 떠난 여객선은 그 뒤로 아무도 보지 못했으며 항구에 있는 사람들은 그 배가 지금 어디에 있는지 왜 다른 배들과 함께 돌아오지 않았는지 아무도 모른다고 말했다 그리고 모두가 기다린다")]
    public void A_sentence_or_two_are_enough(string code, string text)
    {
        var decision = LanguageDetector.Detect(text);

        Assert.True(code == decision.Code, $"{decision}");
        Assert.InRange(decision.Confidence, 0.3, 1);
    }

    [Theory]
    [InlineData("", "no letters")]
    [InlineData("12.5 – 14 %", "no letters")]
    [InlineData("The ferry has not been seen since Monday.", "too short: 8 words")]
    [InlineData("月曜日に島を出た。", "too short: 8 letters")]
    [InlineData(
        "Maria de la Cruz, Juan de los Santos, Pedro del Río, Ana de la Torre, Luis García, Carmen López, José Martín, Elena Ruiz, Pablo Sanz, Rosa Gil",
        "a list of names or figures: hardly a word begins with a small letter")]
    [InlineData(
        "Abena Ansah, Kwabena Mensah, Yusuf al-Daghri, Njeri Walsham, Piet Oosterhuis, Miriam Bishop, Nino Tsikoridze, Edwin Marshal, Grace Holm, Faith Kimathu",
        "a list of names or figures: hardly a word begins with a small letter")]
    [InlineData("Shr cts vs cts net mln vs mln revs mln vs mln avg shrs mln vs mln note results include gain sale", "hardly a function word of a language that is known")]
    public void What_is_too_short_or_no_prose_is_left_open_with_a_reason(string text, string reason) =>
        Assert.Equal(LanguageDecision.Unsure(reason), LanguageDetector.Detect(text));

    [Theory]
    [InlineData("The ferry that left the island has not been seen since Monday and nobody knows where it is right", 19, null)]
    [InlineData("The ferry that left the island has not been seen since Monday and nobody knows where it is right now", 20, "en")]
    public void Twenty_words_are_needed(string text, int words, string? code)
    {
        Assert.Equal(words, Tokenizer.Default.Count(text));
        Assert.Equal(code, LanguageDetector.Detect(text).Code);
    }

    [Fact]
    public void The_evidence_is_stated()
    {
        var text = string.Concat(Enumerable.Repeat("The crew of the ferry was in the harbour with an officer. ", 9));

        // Of twelve words 'the' three times, 'of', 'was', 'in', 'with' and 'an' are function words.
        Assert.Equal("function words of English: 67 of 100 words", LanguageDetector.Detect(text).Reason);
        Assert.Equal("Arabic script, letters of Persian: پ, چ, ژ, گ", LanguageDetector.Detect(string.Concat(Enumerable.Repeat("گفت که چرا پیش از این نبود ", 5))).Reason);
    }

    [Fact]
    public void Text_in_capitals_is_no_list_of_names() =>
        Assert.Equal("en", LanguageDetector.Detect("THE FERRY THAT LEFT THE ISLAND ON MONDAY HAS NOT BEEN SEEN SINCE AND NOBODY IN THE HARBOUR KNOWS WHERE IT MIGHT BE NOW").Code);

    [Fact]
    public void Of_two_languages_the_main_one_counts_and_the_other_is_named()
    {
        const string English = "The ferry that left the island on Monday has not been seen since, and nobody in the harbour knows where it might have gone. ";
        const string French = "Le bateau qui a quitté l’île lundi n’a pas été revu depuis, et personne dans le port ne sait où il pourrait être allé. ";

        var decision = LanguageDetector.Detect(English + English + French);

        Assert.Equal("en", decision.Code);
        Assert.EndsWith("; also French", decision.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("also", LanguageDetector.Detect(English + English).Reason, StringComparison.Ordinal);
        // The English sentence has 98 letters.
        Assert.EndsWith("; also Greek letters: 36 of 100", LanguageDetector.Detect(English + new string('λ', 54)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_ends_with_a_list_of_names_is_told_by_its_prose()
    {
        const string Prose = "They have named the squad that is to play on Saturday, and it has not been this young for years; he said it was the best of them all.";
        var names = string.Concat(Enumerable.Repeat(" Abena Ansah (Port Ansah), Piet Oosterhuis (Selmere), Edwin Marshal (Grace Holm),", 5));

        Assert.Equal("en", LanguageDetector.Detect(Prose + names).Code);
        Assert.Null(LanguageDetector.Detect(names).Code);
    }

    [Theory]
    [InlineData("total volume april pound lumber L franc D bill C mark S yen N francs dollar J unit total L volume D yen C change S total", null)]
    [InlineData("total volume april pound lumber l franc d bill c mark s yen n francs dollar j unit total l volume d yen c change s total", "fr")]
    public void Capital_letters_over_columns_are_no_function_words(string text, string? code) => Assert.Equal(code, LanguageDetector.Detect(text).Code);

    [Fact]
    public void Only_the_given_stretches_are_looked_at()
    {
        // Sixteen of 26 words: le, qui, a, l, n, a, pas, été, depuis, et, dans, le, ne, où, il, être.
        const string French = "Le bateau qui a quitté l’île lundi n’a pas été revu depuis, et personne dans le port ne sait où il pourrait être allé.";
        const string Debris = "Subscribe to our newsletter and be the first to know what is in the paper.\n";

        Assert.Equal(
            "function words of French: 62 of 100 words",
            LanguageDetector.Detect(Debris + French, [new(Debris.Length, French.Length)]).Reason);
    }

    [Fact]
    public void A_text_of_many_megabytes_is_told_by_its_beginning()
    {
        var text = string.Concat(Enumerable.Repeat("The crew of the ferry was in the harbour with an officer. ", 400)) + new string('ж', 20_000_000);

        Assert.Equal("function words of English: 67 of 100 words", LanguageDetector.Detect(text).Reason);
    }

    [Fact]
    public void Each_word_stands_once_in_its_language_and_is_not_cut_off()
    {
        Assert.Equal(FunctionWords.Codes.Count, FunctionWords.Codes.Distinct().Count());
        Assert.True(FunctionWords.Find("tarafından") >= 0);
        Assert.Equal(-1, FunctionWords.Find("ferry"));
        Assert.Equal(["en"], FunctionWords.Languages[FunctionWords.Find("the")].Select(language => FunctionWords.Codes[language]));
    }
}
