namespace Analysis.Tests.Corpora.Gold;

/// <summary>Who takes part in an event, where it is and what contradicts it exist; the evidence stands in its article.</summary>
internal static class EventCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        var events = corpus.Gold.Events;
        foreach (var twice in events.GroupBy(told => told.Id).Where(all => all.Count() > 1))
            yield return new(null, null, $"event {twice.Key}", $"{twice.Count()} events have this id.");

        foreach (var told in events)
        {
            foreach (var id in told.Participants.Where(id => !corpus.HasActor(id)))
                yield return new(null, null, told.Entry, $"there is no actor {id} to take part.");
            if (told.Place is { } place && corpus.Gold.Actors.All(actor => actor.Id != place || actor.Type != "place"))
                yield return new(null, null, told.Entry, $"there is no place {place}.");
            if (told.Contradicts is { } other && (other == told.Id || events.All(all => all.Id != other)))
                yield return new(null, null, told.Entry, $"there is no other event {other} to contradict.");
            foreach (var key in (told.Contradictions ?? []).SelectMany(numbers => numbers.Keys)
                .Where(key => key != "what" && !corpus.Texts.ContainsKey(key)))
                yield return new(key, null, told.Entry, "the contradictions name this article, which does not exist.");
            foreach (var date in new[] { told.Date, told.Edtf }.OfType<string>()
                .Where(date => EdtfInterval.TryParse(date) is null))
                yield return new(null, null, told.Entry, $"'{date}' is no EDTF date.");

            if (told.Modality is not (null or "planned"))
                yield return new(null, null, told.Entry, $"'{told.Modality}' is no modality.");
            var articles = told.Evidence.Select(evidence => evidence.Article).Distinct().Count();
            if (told.CrossDocument != articles > 1)
                yield return new(
                    null, null, told.Entry,
                    $"cross_document is {(told.CrossDocument ? "true" : "false")}, articles: {articles}.");
            if (told.Evidence.Count == 0) yield return new(null, null, told.Entry, "there is no evidence.");
            foreach (var evidence in told.Evidence)
            {
                foreach (var finding in corpus.Missing(evidence.Article, told.Entry, "evidence", evidence.Text))
                    yield return finding;
                if (evidence.DateText is { } words)
                    foreach (var finding in corpus.Missing(evidence.Article, told.Entry, "date", words)) yield return finding;
                if (evidence.LocalDate is { } date && EdtfInterval.TryParse(date) is null)
                    yield return new(evidence.Article, null, told.Entry, $"'{date}' is no EDTF date.");
            }

            foreach (var twice in told.Evidence.GroupBy(evidence => (evidence.Article, evidence.Text))
                .Where(all => all.Count() > 1))
                yield return new(
                    twice.Key.Article, null, told.Entry, $"the evidence '{twice.Key.Text}' is given {twice.Count()} times.");
        }
    }
}
