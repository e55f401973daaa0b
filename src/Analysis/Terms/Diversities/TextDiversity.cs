namespace Analysis.Terms.Diversities;

/// <summary>How varied the words of an article or a group are; <see cref="Statistics.Diversity"/> says what the measures are.</summary>
/// <param name="Text">The article's id or the group's name.</param>
/// <param name="Articles">The number of its articles.</param>
/// <param name="Words">The number of its words.</param>
/// <param name="Types">The number of different ones.</param>
/// <param name="Ttr">Types over tokens: falls with length.</param>
/// <param name="Mattr">The moving average of types over tokens; null for a text shorter than its window.</param>
/// <param name="Mtld">The mean length of stretches of varied words; null where no word repeats.</param>
/// <param name="HdD">The types to be expected in a sample, over its size; null for a shorter text.</param>
/// <param name="YuleK">Yule's characteristic; null without words.</param>
/// <param name="Maas">Maas' a²; null for fewer than two words.</param>
public sealed record TextDiversity(
    string Text, int Articles, int Words, int Types, double? Ttr, double? Mattr, double? Mtld, double? HdD, double? YuleK, double? Maas);
