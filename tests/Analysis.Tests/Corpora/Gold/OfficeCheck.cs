namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// An article listed for an office uses one of its names, each name is used in one of them, and somebody holds the office.
/// </summary>
internal static class OfficeCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var office in corpus.Gold.Offices)
        {
            var entry = $"office {office.Id}";
            foreach (var article in office.Articles.Where(article => !office.Forms.Any(form => corpus.TextOf(article).Has(form))))
                yield return new(article, null, entry, "none of its names is in the text.");
            foreach (var form in office.Forms.Where(form => !office.Articles.Any(article => corpus.TextOf(article).Has(form))))
                yield return new(null, null, entry, $"'{form}' is in none of its articles.");
            if (!corpus.Gold.Actors.Any(actor => actor.Offices?.Contains(office.Id) == true))
                yield return new(null, null, entry, "nobody holds it.");
        }
    }
}
