using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>What is written as a date, a weekday, a month or a year is in an entry of dates[], each time.</summary>
internal static partial class WrittenDateCheck
{
    private const string Month = 
        "(?:January|February|March|April|May|June|July|August|September|October|November|December"
        + "|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";

    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var (key, text) in corpus.Texts)
        {
            var entries = DateSpans.In(corpus, key).ToList();
            for (var line = 1; line <= text.Lines.Length; line++)
                foreach (Match written in Pattern().Matches(text.Lines[line - 1]))
                    if (!entries.Any(entry => entry.Date.Line == line && entry.Start >= 0
                        && entry.Start <= written.Index
                        && written.Index + written.Length <= entry.Start + entry.Date.Text.Length))
                        yield return new(key, line, "dates", $"there is no entry for '{written.Value}'.");
        }
    }

    /// <summary>
    /// A date before its parts. May, March and August are also words, and count as months beside a number only.
    /// </summary>
    [GeneratedRegex(
        $@"\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{Month}(?:,?\s\d{{4}})?\b"
        + $@"|\b{Month}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?\b|\b{Month}\s\d{{4}}\b"
        + @"|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}([./])\d{1,2}\1\d{4}\b|\b\d{1,2}\.[IVX]+\.\d{4}\b"
        + @"|\b(?i:(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b"
        + @"|\b(?:January|February|April|June|July|September|October|November|December)\b|\b(?:19|20)\d{2}\b")]
    private static partial Regex Pattern();
}
