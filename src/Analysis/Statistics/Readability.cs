namespace Analysis.Statistics;

/// <summary>
/// How hard a text is to read, by lengths alone: what is said does not count. Most give the years of school that it takes. All are NaN for a text without words.
/// </summary>
/// <param name="FleschEase">Reading ease (Flesch 1948): about 100 is very easy, 30 and less very hard.</param>
/// <param name="FleschKincaid">Grade (Kincaid and others 1975).</param>
/// <param name="GunningFog">Grade (Gunning 1952), every word of three and more syllables taken for a hard one.</param>
/// <param name="Smog">Grade (McLaughlin 1969), made for 30 sentences and more.</param>
/// <param name="ColemanLiau">Grade (Coleman and Liau 1975).</param>
/// <param name="Ari">Automated readability index, a grade (Smith and Senter 1967).</param>
/// <param name="DaleChall">The score of Dale and Chall (1948): 4.9 and less is easy, above 9.9 is hard.</param>
/// <param name="Lix">Läsbarhetsindex (Björnsson 1968): below 30 is easy, above 60 very hard.</param>
public readonly record struct Readability(
    double FleschEase, double FleschKincaid, double GunningFog, double Smog, double ColemanLiau, double Ari, double DaleChall, double Lix)
{
    // Above this share of unfamiliar words, in percent, the score is raised.
    private const double ManyUnfamiliar = 5;

    /// <summary>The readability of a text.</summary>
    public static Readability Of(in ReadingCounts counts)
    {
        double words = counts.Words, sentences = counts.Sentences;
        var length = words / sentences;
        var syllables = counts.Syllables / words;
        var letters = counts.Letters / words;
        var polysyllables = 100 * counts.Polysyllables / words;
        var unfamiliar = 100 * counts.UnfamiliarWords / words;
        if (counts.Words == 0 || counts.Sentences == 0)
            return new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        return new(
            206.835 - (1.015 * length) - (84.6 * syllables),
            (0.39 * length) + (11.8 * syllables) - 15.59,
            0.4 * (length + polysyllables),
            (1.043 * Math.Sqrt(30 * counts.Polysyllables / sentences)) + 3.1291,
            (5.88 * letters) - (29.6 / length) - 15.8,
            (4.71 * letters) + (0.5 * length) - 21.43,
            (0.1579 * unfamiliar) + (0.0496 * length) + (unfamiliar > ManyUnfamiliar ? 3.6365 : 0),
            length + (100 * counts.LongWords / words));
    }
}
