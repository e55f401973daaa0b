using System.Text.Json.Nodes;

namespace Analysis.Tests.Corpora.Gold;

internal sealed partial record GoldCorruption
{
    private static Dictionary<string, GoldCorruption> OfActors() => new()
    {
        ["an unknown id not to merge with"] = new(
            "actors", In(Harbour, gold => Item(gold, "actors", "salma")["must_not_merge_with"]![0] = "daghry"),
            "actor salma: there is no actor daghry."),
        ["an id twice"] = new(
            "actors", In(Harbour, gold => Item(gold, "actors", "stojko")["id"] = "quaye"),
            "actor quaye: another actor has this id."),
        ["an unknown office"] = new(
            "actors", In(Moscow, gold => Item(gold, "actors", "peskov")["offices"]!.AsArray().Add("spokesman")),
            "actor peskov: there is no office spokesman."),
        ["an office in an article that does not name it"] = new(
            "offices", In(Harbour, gold => Item(gold, "offices", "pm")["articles"]!.AsArray().Add("124")),
            "124, office pm: none of its names is in the text."),
        ["a bare name spelt right, which the text does not"] = new(
            "forms", In(Moscow, gold => Item(gold, "actors", "shoigu")["bare"]!["025"]![0] = "Sergei Shaigu"),
            "025, actor shoigu: the bare name 'Sergei Shaigu' is not in the text."),
        ["a name spelt right, which the text does not"] = new(
            "forms", In(Moscow, gold => Item(gold, "actors", "haftar")["forms"]!["031"]![0] = "Khalifa Haftar"),
            "031, actor haftar: the form 'Khalifa Haftar' is not in the text.",
            "031, actor haftar: the bare name 'Khalifa Hatfar' is in none of the forms.",
            "031, actor haftar: 'Khalifa Hatfar' is counted 1, the text has 0."),
        ["a form that is only the beginning of a word"] = new(
            "forms", In(Moscow, gold => Item(gold, "actors", "chad")["nominal"] = new JsonObject { ["010"] = new JsonArray("Chadia") }),
            "010, actor chad: the description 'Chadia' is not in the text."),
        ["a count too high"] = new(
            "counts", In(Moscow, gold => Item(gold, "actors", "haftar")["counts"]!["002"]!["Haftar"] = 8),
            "002, actor haftar: 'Haftar' is counted 8, the text has 7."),
        ["a form without a count"] = new(
            "counts", In(Moscow, gold => Item(gold, "actors", "peskov")["counts"]!["005"]!.AsObject().Remove("Dmitry Peskov")),
            "005, actor peskov: 'Dmitry Peskov' is counted 0, the text has 1."),
        ["an offset one too high"] = new(
            "mentions", In(Harbour, gold => Item(gold, "actors", "daghri")["mentions"]!["104"]![0]!["start"] = 213),
            "104, actor daghri: 213 to 212 is '', not 'Transport Minister Yousef El-Daghri'."),
        ["a description called a name"] = new(
            "mentions", In(Harbour, gold => Item(gold, "actors", "daghri")["mentions"]!["102"]![0]!.AsObject().Remove("kind")),
            "102, actor daghri: the mention 'the minister' (a name) is not listed for the article."),
        ["a label that is not in the article"] = new(
            "labels", In(Harbour, gold => gold["labels"]!["daghri"]!.AsObject()["101"] = new JsonArray("the perpetual minister")),
            "101, labels of daghri: the label 'the perpetual minister' is not in the text."),
        ["labels of nobody"] = new(
            "labels", In(Harbour, gold => gold["labels"]!["minister"] = new JsonObject()), "labels: there is no actor minister."),
    };
}
