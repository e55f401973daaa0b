namespace Analysis.Terms.Diversities;

/// <summary>How hard an article or a group is to read; <see cref="Statistics.Readability"/> says what the measures are. Null without words.</summary>
/// <param name="Text">The article's id or the group's name.</param>
/// <param name="Articles">The number of its articles.</param>
/// <param name="Sentences">The number of its sentences that have words.</param>
/// <param name="Words">The number of its words.</param>
/// <param name="Syllables">Their syllables.</param>
/// <param name="FleschEase">Reading ease: the higher, the easier.</param>
/// <param name="FleschKincaid">Grade.</param>
/// <param name="GunningFog">Grade.</param>
/// <param name="Smog">Grade.</param>
/// <param name="ColemanLiau">Grade.</param>
/// <param name="Ari">Grade.</param>
/// <param name="DaleChall">The score of Dale and Chall.</param>
/// <param name="Lix">Läsbarhetsindex.</param>
public sealed record TextReadability(
    string Text, int Articles, int Sentences, int Words, int Syllables, double? FleschEase, double? FleschKincaid, double? GunningFog, double? Smog,
    double? ColemanLiau, double? Ari, double? DaleChall, double? Lix);
