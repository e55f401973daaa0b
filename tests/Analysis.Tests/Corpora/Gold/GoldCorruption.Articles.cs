namespace Analysis.Tests.Corpora.Gold;

internal sealed partial record GoldCorruption
{
    private static Dictionary<string, GoldCorruption> OfArticles() => new()
    {
        ["a file is not annotated"] = new(
            "files", Files(files => [.. files, "151-unread.txt"]),
            "articles: the file 151-unread.txt is not annotated."),
        ["a file is gone"] = new(
            "files", Files(files => [.. files.Skip(1)]),
            "101, file: there is no file 101-port-leased-for-35-years.txt."),
        ["another encoding"] = new(
            "encoding and length", In(Harbour, gold => Article(gold, "103")["encoding"] = "utf-8-sig"),
            "103, encoding: the gold has utf-8-sig, the bytes are Windows-1252."),
        ["an encoding where there is none to state"] = new(
            "encoding and length", In(Moscow, gold => Article(gold, "001")["encoding"] = "cp1252"),
            "001, encoding: the gold has cp1252, the bytes are UTF-8."),
        ["a line too many"] = new(
            "encoding and length", In(Harbour, gold => Article(gold, "101")["lines"] = 16),
            "101, lines: the gold has 16, the file 15."),
        ["a character too few"] = new(
            "encoding and length", In(Harbour, gold => Article(gold, "101")["chars"] = 1089),
            "101, chars: the gold has 1089, the text 1090."),
        ["a non-breaking space too few"] = new(
            "encoding and length", In(Harbour, gold => Article(gold, "132")["nbsp"] = 1),
            "132, nbsp: the gold has 1, the text 2."),
        ["a straight apostrophe in a headline"] = new(
            "metadata", In(Moscow, gold => Metadata(gold, "002")["headline"] = "Libya's Haftar meets Lavrov in Moscow"),
            "002, metadata: the headline 'Libya's Haftar meets Lavrov in Moscow' is not in the text."),
        ["a part of a headline"] = new(
            "metadata", In(Moscow, gold => Metadata(gold, "002")["headline"] = "Haftar meets Lavrov"),
            "002, metadata: the headline 'Haftar meets Lavrov' is only a part of its line."),
        ["the second author misspelt"] = new(
            "metadata", In(Harbour, gold => Metadata(gold, "149")["byline"] = "Ayşe Duru-Keller, Teimuraz Obolaschwili"),
            "149, metadata: the byline 'Teimuraz Obolaschwili' is not in the text."),
        ["a day inferred and called a range"] = new(
            "metadata", In(Harbour, gold => Metadata(gold, "123")["date_certainty"] = "range"),
            "123, metadata: the date is 'range' with date_inferred, date_earliest, date_latest."),
        ["a range that ends before it begins"] = new(
            "metadata", In(Harbour, gold => Metadata(gold, "144")["date_latest"] = "2022-06-13"),
            "144, metadata: the date is 'range' with date_earliest, date_latest."),
        ["the day after the date shown"] = new(
            "metadata", In(Harbour, gold => Metadata(gold, "139")["date"] = "2022-05-25"),
            "139, metadata: dates[] has no '24/05/2022' for 2022-05-25.",
            "139, line 8, date 'next month': the anchor is 2022-05-24, the article's date 2022-05-25."),
        ["debris a line too early"] = new(
            "boilerplate", In(Moscow, gold => Article(gold, "004")["boilerplate"]![2]!["line"] = 3),
            "004, line 3, boilerplate (date): the line begins 'By Salma Dern', not 'Nov. 30, 2016'."),
        ["debris that begins otherwise"] = new(
            "boilerplate", In(Moscow, gold => Article(gold, "004")["boilerplate"]![4]!["starts_with"] = "— Advertisement —"),
            "004, line 16, boilerplate (advertisement): the line begins '- Advertisement -', not '— Advertisement —'."),
        ["debris below the last line"] = new(
            "boilerplate", In(Moscow, gold => Article(gold, "004")["boilerplate"]![7]!["line"] = 26),
            "004, line 26, boilerplate (comment_notice): there is no such line."),
        ["a whole line called a part of one"] = new(
            "boilerplate", In(Moscow, gold => Article(gold, "004")["boilerplate"]![0]!["inline"] = true),
            "004, line 1, boilerplate (section): 'NEWS' is the whole line, and not inside a longer one."),
        ["an unknown theme"] = new(
            "themes and topics", In(Moscow, gold => Article(gold, "001")["theme"] = "weather"),
            "001, theme: there is no theme 'weather'."),
        ["a topic with an unknown article"] = new(
            "themes and topics", In(Harbour, gold => gold["topics"]!["concession"]!["articles"]!.AsArray().Add("151")),
            "151, topic concession: there is no such article."),
    };
}
