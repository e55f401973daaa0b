using System.Collections.Frozen;
using System.Reflection;

namespace Analysis.Corpora.Languages;

/// <summary>The commonest function words of languages in Latin letters, and which languages have each.</summary>
internal static class FunctionWords
{
    /// <summary>The longest of the words, in letters.</summary>
    public const int Longest = 10;

    private static readonly List<string> CodeList = [];
    private static readonly List<string> NameList = [];
    private static readonly List<int[]> LanguageLists = [];
    private static readonly FrozenDictionary<string, int> Numbers = Read();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The codes of the languages.</summary>
    public static IReadOnlyList<string> Codes => CodeList;

    /// <summary>Their names in English, in the same order.</summary>
    public static IReadOnlyList<string> Names => NameList;

    /// <summary>For each word whose function word it is, as places among the languages.</summary>
    public static IReadOnlyList<int[]> Languages => LanguageLists;

    /// <summary>Those of them in the letters a to z.</summary>
    public static PackedWords Basic { get; } = PackedWords.Of(Numbers);

    /// <summary>The number of a word in small letters, or -1 where it is no function word.</summary>
    public static int Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var number) ? number : -1;

    private static FrozenDictionary<string, int> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Analysis.Corpora.Languages.Data.function-words.txt")!;
        using var reader = new StreamReader(stream);
        var languages = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var (blank, colon) = (line.IndexOf(' ', StringComparison.Ordinal), line.IndexOf(':', StringComparison.Ordinal));
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!languages.TryGetValue(word, out var have)) languages[word] = have = [];
                have.Add(CodeList.Count);
            }

            CodeList.Add(line[..blank]);
            NameList.Add(line[(blank + 1)..colon]);
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, have) in languages.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            numbers[word] = LanguageLists.Count;
            LanguageLists.Add([.. have]);
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
