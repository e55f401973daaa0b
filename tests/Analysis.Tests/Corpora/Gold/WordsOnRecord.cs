namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// The short fragments of real statements that the bundled corpus quotes: nothing else of three words or more may stand there
/// between quotation marks, and nothing else may be shared with the real articles.
/// </summary>
internal static class WordsOnRecord
{
    /// <summary>Each fragment with a pattern of its speaker's names.</summary>
    internal static IReadOnlyList<(string Fragment, string Speaker)> All { get; } =
    [
        ("give life to these relations", "Haftar|Hafter|Commander-in-Chief"),      // Haftar, before meeting Lavrov, 2016-11-29
        ("respects the arms embargo", "Haftar|Commander-in-Chief"),                // Haftar, to reporters, 2016-11-29
        ("take place as part of this process", "Peskov"),                          // Peskov, 2016-11-29
        ("quite natural", "Molotkov"),                                             // Molotkov, 2016
        ("in principle legitimate", "Kremlin"),                                    // Kremlin figures, 2016-06
        ("the march of struggle", "Haftar|Marshal|the general"),                   // Haftar, to his troops, 2019-04
        ("near the borders with Chad and Niger", "spokesman"),                     // al-Mismari, 2023-08
    ];
}
