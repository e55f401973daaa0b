namespace Analysis.Tests.Corpora.Gold;

internal sealed partial record GoldCorruption
{
    private static Dictionary<string, GoldCorruption> OfQuotes() => new()
    {
        ["a quote that starts otherwise"] = new(
            "quotes", In(Harbour, gold => Occurrence(gold, "101c", 0)["start"] = "We had not come"),
            "101, quote 101c: the start 'We had not come' is not in the text.",
            "101, line 11, marks: “a wedding to which the bride was not invited” is neither a quote nor words that are no speech."),
        ["a quote that ends before it starts"] = new(
            "quotes", In(Moscow, gold => Occurrence(gold, "Q1", 0)["end"] = "Libya’s Haftar"),
            "002, quote Q1: no 'Libya’s Haftar' follows 'give life'.",
            "002, line 5, marks: “give life to these relations” is neither a quote nor words that are no speech."),
        ["a quote a character shorter"] = new(
            "quotes", In(Moscow, gold => Occurrence(gold, "Q1", 0)["length_chars"] = 27),
            "002, quote Q1: from 'give life' to 'these relations' are 28 characters, the gold has 27."),
        ["an unknown speaker"] = new(
            "quotes", In(Harbour, gold => Item(gold, "quotes", "107b")["speaker"] = "minister"),
            "quote 107b: there is no actor minister."),
        ["a cue that is not in the article"] = new(
            "quotes", In(Moscow, gold => Occurrence(gold, "Q4", 1)["cue"] = "Molotkov says"),
            "024, quote Q4: the cue 'Molotkov says' is not in the text."),
        ["a changed quote called exact"] = new(
            "shared quotes", In(Harbour, gold => Item(gold, "quotes", "141a")["shared"] = "exact"),
            "147, quote 141a: 'I wish my successor calm waters' is not exactly the 'I wish my successor calm water' of 141."),
        ["a whole quote called trimmed"] = new(
            "shared quotes", In(Harbour, gold => Item(gold, "quotes", "S2")["shared"] = "exact in 106, 107 and 149; trimmed in 108 and 109"),
            "109, quote S2: 'We will go back when the gate belongs to us again' is not a part of the quote in another article."),
        ["a shared quote without a word about it"] = new(
            "shared quotes", In(Moscow, gold => Item(gold, "quotes", "Q4")["shared"] = null),
            "quote Q4: the quote stands in 005, 024, and 'shared' does not say how."),
        ["reported words that are not in the article"] = new(
            "speech", In(Harbour, gold => gold["indirect_speech"]![1]!["text"] = "it had not seen the contract"),
            "101, indirect speech: the text 'it had not seen the contract' is not in the text."),
        ["words called quoted that have no marks"] = new(
            "speech", In(Moscow, gold => gold["quoted_but_not_speech"]![6]!["text"] = "ties"),
            "038, quoted but not speech: 'ties' does not stand between marks."),
        ["a quote without its first word"] = new(
            "marks", In(Moscow, gold =>
            {
                var occurrence = Occurrence(gold, "Q1", 3);   // the one that is never closed
                (occurrence["start"], occurrence["length_chars"], occurrence["words"]) = ("life to", 23, 4);
            }),
            "026, quote Q1: 'life to these relations' is not exactly the 'give life to these relations' of 002.",
            "026, line 13, quote Q1: there is no mark beside 'life to these relations'."),
        ["a term is forgotten"] = new(
            "marks", In(Harbour, gold => gold["quoted_but_not_speech"]!.AsArray().RemoveAt(8)),
            "122, line 6, marks: “negligent navigation” is neither a quote nor words that are no speech."),
        ["a quote is forgotten"] = new(
            "marks", In(Harbour, gold => gold["quotes"]!.AsArray().Remove(Item(gold, "quotes", "101c"))),
            "101, line 11, marks: “a wedding to which the bride was not invited” is neither a quote nor words that are no speech."),
        ["an unknown kind of quote"] = new(
            "quotes", In(Harbour, gold => Item(gold, "quotes", "101c")["kind"] = "partial"), "quote 101c: 'partial' is no kind of quote."),
        ["a word about a shared quote that says nothing"] = new(
            "shared quotes", In(Harbour, gold => Item(gold, "quotes", "136b")["shared"] = "exakt"),
            "quote 136b: 'exakt' says nothing of an article."),
        ["articles compared that share nothing"] = new(
            "near copies", In(Harbour, gold => gold["near_duplicate_texts"]![7]!["b"] = "145"),
            "132, near copy 132 and 145: the two do not share eight words in sequence."),
        ["a copy that is none"] = new(
            "near copies", In(Moscow, gold => gold["near_duplicate_texts"]![0]!["near_duplicate"] = true),
            "002, near copy 002 and 004: 19 in the hundred of the runs of five words are shared, which is too few."),
        ["wording of another article"] = new(
            "near copies", In(Harbour, gold => gold["near_duplicate_wording"]![0]!["b"] = "104"),
            "104, wording 101 and 104: the wording 'the running of Port Ansah, the only deep-water harbour in the country' is not in the text."),
        ["wording that is not the same"] = new(
            "near copies", In(Harbour, gold => gold["near_duplicate_wording"]![0]!["b_text"] = "in the hands of an investor of world rank"),
            "wording 101 and 103: 'the running of Port Ansah, the only deep-water harbour in the country' and "
            + "'in the hands of an investor of world rank' do not share their words."),
    };
}
