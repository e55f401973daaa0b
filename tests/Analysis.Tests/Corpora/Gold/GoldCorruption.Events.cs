namespace Analysis.Tests.Corpora.Gold;

internal sealed partial record GoldCorruption
{
    private static Dictionary<string, GoldCorruption> OfEvents() => new()
    {
        ["an unknown participant"] = new(
            "events", In(Harbour, gold => Item(gold, "events", "E2")["participants"]![0] = "parliament"),
            "event E2: there is no actor parliament to take part."),
        ["a place that is an actor"] = new(
            "events", In(Harbour, gold => Item(gold, "events", "E20")["place"] = "npa"), "event E20: there is no place npa."),
        ["an event that contradicts nothing"] = new(
            "events", In(Harbour, gold => Item(gold, "events", "E5b")["contradicts"] = "E50"),
            "event E5b: there is no other event E50 to contradict."),
        ["evidence with another word"] = new(
            "events", In(Harbour, gold => Evidence(gold, "E28", 0)["text"] = "They were wed in 1998"),
            "139, event E28: the evidence 'They were wed in 1998' is not in the text."),
        ["words for the time that are not in the article"] = new(
            "events", In(Harbour, gold => Evidence(gold, "E28", 0)["date_text"] = "in the year 1998"),
            "139, event E28: the date 'in the year 1998' is not in the text."),
        ["an event of one article that several tell"] = new(
            "events", In(Harbour, gold => Item(gold, "events", "E28")["cross_document"] = true),
            "event E28: cross_document is true, articles: 1."),
        ["a thirteenth month"] = new(
            "events", In(Harbour, gold => Item(gold, "events", "E30")["edtf"] = "../2022-13"),
            "event E30: '../2022-13' is no EDTF date."),
        ["an event a day late"] = new(
            "dates of events", In(Harbour, gold => Item(gold, "events", "E33")["date"] = "2022-04-09"),
            "129, line 14, event E33: the article's date is 2022-04-09, but 'this morning' is 2022-04-08."),
        ["an article that supports another month"] = new(
            "dates of events", In(Harbour, gold => Evidence(gold, "E19", 1)["date_local"] = "2022-03"),
            "141, event E19: the article's 2022-03 is not within the event's 2022-04-27.",
            "141, line 13, event E19: the article's date is 2022-03, but 'in April' is 2022-04."),
        ["a date where the article leaves it open"] = new(
            "dates of events", In(Harbour, gold => Evidence(gold, "E11", 2)["date_local"] = "2022-03-12"),
            "121, line 4, event E11: the article's date is 2022-03-12, but '12 March' is open."),
    };
}
