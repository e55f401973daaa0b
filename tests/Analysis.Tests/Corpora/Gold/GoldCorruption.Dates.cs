namespace Analysis.Tests.Corpora.Gold;

internal sealed partial record GoldCorruption
{
    private static Dictionary<string, GoldCorruption> OfDates() => new()
    {
        ["a date on another line"] = new(
            "dates on their lines", In(Harbour, gold => Date(gold, "135", 13, "1961")["line"] = 12),
            "135, line 12, date '1961': the words are not on the line, but on 13.",
            "135, line 13, dates: there is no entry for '1961'."),
        ["the third of two equal months"] = new(
            "dates on their lines", In(Moscow, gold => Date(gold, "021", 8, "June")["occurrence"] = 3),
            "021, line 8, date 'June': the line has these words fewer times than there are entries.",
            "021, line 8, dates: there is no entry for 'June'."),
        ["a date twice"] = new(
            "dates on their lines", In(Harbour, gold => gold["dates"]!.AsArray().Add(Date(gold, "139", 6, "1998").DeepClone())),
            "139, line 6, date '1998': the line has these words fewer times than there are entries."),
        ["a date that is not in the article"] = new(
            "dates on their lines", In(Harbour, gold => Date(gold, "150", 17, "a month later")["text"] = "one month later"),
            "150, line 17, date 'one month later': the words are not in the text."),
        ["a day that no month has"] = new(
            "dates on their lines", In(Harbour, gold => Date(gold, "124", 14, "11 April")["date"] = "2022-04-31"),
            "124, line 14, date '11 April': '2022-04-31' is no EDTF date."),
        ["an open date without a word about it"] = new(
            "dates on their lines", In(Moscow, gold => Date(gold, "008", 17, "Saturday").Remove("note")),
            "008, line 17, date 'Saturday': there is a day to reckon from, and neither a date nor a note that says why not."),
        ["an anchor that is not the article's day"] = new(
            "anchors", In(Harbour, gold => Date(gold, "145", 12, "13 JUNE")["anchor"] = "2022-05-23"),
            "145, line 12, date '13 JUNE': the anchor is 2022-05-23, the article's date 2022-05-22."),
        ["an anchor on another line"] = new(
            "anchors", In(Harbour, gold => Date(gold, "103", 8, "Today")["anchor_basis"] = "line 8"),
            "103, line 8, date 'Today': line 8 has no date 2021-10-19."),
        ["an anchor from nowhere"] = new(
            "anchors", In(Harbour, gold => Date(gold, "145", 12, "13 JUNE")["anchor_basis"] = "the article's date"),
            "145, line 12, date '13 JUNE': 'the article's date' is neither the article's date nor a line, "
            + "and no event has the date 2022-05-22."),
        ["Easter of the other church"] = new(
            "anchors", In(Harbour, gold => Date(gold, "132", 9, "the day after Orthodox Easter")["anchor"] = "2022-04-17"),
            "132, line 9, date 'the day after Orthodox Easter': the anchor is 2022-04-17, Orthodox Easter 2022-04-24.",
            "132, line 9, date 'the day after Orthodox Easter': the calendar has 2022-04-18, the gold 2022-04-25."),
        ["a day and month exchanged"] = new(
            "dates named", In(Harbour, gold => Date(gold, "126", 7, "until 1 June")["date"] = "../2022-01-06"),
            "126, line 7, date 'until 1 June': ../2022-01-06 is not in month 6."),
        ["the day first in an American date"] = new(
            "dates named", In(Harbour, gold => Date(gold, "122", 6, "03/12/2022")["date"] = "2022-12-03"),
            "122, line 6, date '03/12/2022': 2022-12-03 is not in month 3."),
        ["another weekday"] = new(
            "dates named", In(Moscow, gold => Date(gold, "003", 5, "Sunday the 27th of November")["weekday"] = "Saturday"),
            "003, line 5, date 'Sunday the 27th of November': the gold has Saturday, the words Sunday."),
        ["a date of another year"] = new(
            "dates named", In(Moscow, gold => Date(gold, "003", 5, "Sunday the 27th of November")["date"] = "2017-11-27"),
            "003, line 5, event E13: the article's date is 2016-11-27, but 'on Sunday the 27th of November' is 2017-11-27.",
            "003, line 5, date 'Sunday the 27th of November': 2017-11-27 is a Monday, and no Sunday."),
        ["a month two years too early"] = new(
            "dates named", In(Moscow, gold => Date(gold, "029", 5, "late November")["date"] = "2016-11"),
            "029, line 5, date 'late November': 2016-11 is more than a year from 2018-11-30."),
        ["the day after a weekday"] = new(
            "weekdays", In(Moscow, gold => Date(gold, "023", 16, "Thursday")["date"] = "2016-07-08"),
            "023, line 16, date 'Thursday': 2016-07-08 is a Friday, and no Thursday."),
        ["the weekday of another week"] = new(
            "weekdays", In(Moscow, gold => Date(gold, "023", 16, "Thursday")["date"] = "2016-07-14"),
            "023, line 16, date 'Thursday': 2016-07-14 is 11 days from 2016-07-03, where another such day is nearer."),
        ["the next weekday for the last"] = new(
            "weekdays", In(Harbour, gold => Date(gold, "135", 13, "last Wednesday")["date"] = "2022-05-04"),
            "135, line 13, date 'last Wednesday': 2022-05-04 is 2 days from 2022-05-02, which is not in the seven days before."),
        ["the coming Friday for the next"] = new(
            "weekdays", In(Harbour, gold => Date(gold, "131", 23, "next Friday")["date"] = "2022-04-15"),
            "131, line 23, date 'next Friday': 2022-04-15 is 2 days from 2022-04-13, which is not in the following week."),
        ["yesterday is today"] = new(
            "relative dates", In(Harbour, gold => Date(gold, "124", 8, "yesterday")["date"] = "2022-03-28"),
            "124, line 8, date 'yesterday': the calendar has 2022-03-27, the gold 2022-03-28."),
        ["ten weeks are nine"] = new(
            "relative dates", In(Harbour, gold => Date(gold, "107", 4, "ten weeks after")["date"] = "2022-01-10"),
            "107, line 4, date 'ten weeks after': the calendar has 2022-01-17, the gold 2022-01-10."),
        ["next week begins on a Sunday"] = new(
            "relative dates", In(Harbour, gold => Date(gold, "101", 13, "next week")["date"] = "2021-10-24/2021-10-30"),
            "101, line 13, date 'next week': the calendar has 2021-10-25/2021-10-31, the gold 2021-10-24/2021-10-30."),
        ["late April from the 20th"] = new(
            "periods", In(Harbour, gold => Date(gold, "129", 14, "late April")["date"] = "2022-04-20/2022-04-30"),
            "129, line 14, date 'late April': 2022-04-20/2022-04-30 are not the days of 'late'."),
        ["until is not since"] = new(
            "periods", In(Harbour, gold => Date(gold, "126", 7, "until 1 June")["date"] = "2022-06-01/.."),
            "126, line 7, date 'until 1 June': 2022-06-01/.. does not only end."),
        ["autumn in spring"] = new(
            "seasons", In(Harbour, gold => Date(gold, "143", 12, "the fall")["date"] = "2022-21"),
            "143, line 12, date 'the fall': 2022-21 is not in fall."),
        ["a weekday is forgotten"] = new(
            "dates written", In(Harbour, gold => gold["dates"]!.AsArray().Remove(Date(gold, "132", 3, "Thursday"))),
            "132, line 3, dates: there is no entry for 'Thursday'."),
        ["a month with its year is forgotten"] = new(
            "dates written", In(Moscow, gold => gold["dates"]!.AsArray().Remove(Date(gold, "008", 9, "May 2014"))),
            "008, line 9, dates: there is no entry for 'May 2014'."),
        ["a Roman month is forgotten"] = new(
            "dates written", In(Harbour, gold => gold["dates"]!.AsArray().Remove(Date(gold, "130", 6, "19.IV.2022"))),
            "130, line 6, date 'The previous day': line 6 has no date 2022-04-19.",
            "130, line 6, dates: there is no entry for '19.IV.2022'."),
    };
}
