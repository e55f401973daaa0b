using System.Globalization;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>How much is annotated, in one line: an annotation that gets lost changes it.</summary>
internal static class GoldCounts
{
    internal static string Of(GoldCorpus corpus)
    {
        var gold = corpus.Gold;
        string[] parts =
        [
            Text($"{gold.Articles.Count} articles with {gold.Articles.Values.Sum(article => article.Lines)} lines"),
            Text($"{gold.Articles.Values.Sum(article => article.Boilerplate.Count)} lines or parts of lines of debris"),
            Text($"{gold.Actors.Count} actors with {Strings(actor => actor.Forms)} forms"),
            Text($"{Strings(actor => actor.Bare)} bare names"),
            Text($"{Strings(actor => actor.Nominal)} descriptions"),
            Text($"{gold.Actors.Sum(actor => actor.Mentions?.Values.Sum(all => all.Count) ?? 0)} mentions with offsets"),
            Text($"{gold.Quotes.Count} quotes in {gold.Quotes.Sum(quote => quote.Occurrences.Count)} places"),
            Text($"{gold.IndirectSpeech.Count} indirect"),
            Text($"{gold.QuotedButNotSpeech.Count} no speech"),
            Text($"{gold.Events.Count} events with {gold.Events.Sum(told => told.Evidence.Count)} pieces of evidence"),
            Text($"{gold.Labels.Values.Sum(articles => articles.Values.Sum(labels => labels.Count))} labels"),
            Text($"{gold.Dates.Count} dates"),
            Text($"{gold.NearDuplicateTexts.Count} pairs compared"),
            Text($"{gold.NearDuplicateWording.Count} shared wordings"),
        ];
        return string.Join(", ", parts);

        int Strings(Func<GoldActor, IReadOnlyDictionary<string, IReadOnlyList<string>>?> kind) =>
            gold.Actors.Sum(actor => kind(actor)?.Values.Sum(strings => strings.Count) ?? 0);
    }

    private static string Text(FormattableString part) => part.ToString(CultureInfo.InvariantCulture);
}
