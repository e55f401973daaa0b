namespace Analysis.Tests.Corpora.Gold;

/// <summary>Everything that is checked of a gold file, one kind after another.</summary>
internal static class GoldChecker
{
    internal static IReadOnlyDictionary<string, Func<GoldCorpus, IEnumerable<Finding>>> Checks { get; } =
        new Dictionary<string, Func<GoldCorpus, IEnumerable<Finding>>>
        {
            ["files"] = FileCheck.Find,
            ["encoding and length"] = EncodingCheck.Find,
            ["metadata"] = MetadataCheck.Find,
            ["boilerplate"] = BoilerplateCheck.Find,
            ["themes and topics"] = ThemeCheck.Find,
            ["actors"] = ActorCheck.Find,
            ["offices"] = OfficeCheck.Find,
            ["forms"] = FormCheck.Find,
            ["counts"] = CountCheck.Find,
            ["mentions"] = MentionCheck.Find,
            ["quotes"] = QuoteCheck.Find,
            ["shared quotes"] = SharedQuoteCheck.Find,
            ["speech"] = SpeechCheck.Find,
            ["marks"] = MarksCheck.Find,
            ["near copies"] = NearCopyCheck.Find,
            ["events"] = EventCheck.Find,
            ["dates of events"] = EventDateCheck.Find,
            ["labels"] = LabelCheck.Find,
            ["dates on their lines"] = DateStringCheck.Find,
            ["anchors"] = AnchorCheck.Find,
            ["dates named"] = NamedDateCheck.Find,
            ["weekdays"] = WeekdayCheck.Find,
            ["relative dates"] = RelativeCheck.Find,
            ["periods"] = PeriodCheck.Find,
            ["seasons"] = SeasonCheck.Find,
            ["dates written"] = WrittenDateCheck.Find,
        };

    internal static IReadOnlyList<Finding> Check(GoldCorpus corpus) => [.. Checks.Values.SelectMany(find => find(corpus))];
}
