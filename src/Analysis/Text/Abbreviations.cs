using System.Collections.Frozen;

namespace Analysis.Text;

/// <summary>The abbreviations of English news that end in a full stop.</summary>
internal static class Abbreviations
{
    private const string Titles =
        "Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Fr Msgr Hon St Mt Ft Gen Lt Col Maj Brig Capt Cpl Sgt Pvt Adm Cmdr Sen Rep Gov Pres Amb Supt Insp Det vs";

    private const string BeforeNumbers = "No Nos no nos p pp Vol vol Fig fig Figs figs Art art Sec sec Ch ch Nr nr N° n°";

    private const string Others =
        "Co co Corp Inc Ltd Plc Bros Jr Sr Assn Dept Univ Ave Blvd Rd etc est approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri "
        + "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Kan Ky Mass Md Mich Minn Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo";

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Known = Of(
        (Titles, AbbreviationKind.Title), (BeforeNumbers, AbbreviationKind.BeforeNumber), (Others, AbbreviationKind.Either),
        ("a.m p.m A.M P.M", AbbreviationKind.Hour), ("e.g i.e", AbbreviationKind.Title));

    /// <summary>The kind of a word without its last full stop.</summary>
    public static AbbreviationKind Of(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && char.IsUpper(word[0])) return AbbreviationKind.Initial;
        if (Known.TryGetValue(word, out var kind)) return kind;
        return IsDotted(word) ? AbbreviationKind.Either : AbbreviationKind.None;
    }

    // U.N, U.S.A, Ph.D: short parts, letters alone, a full stop between them.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 11 || !word.Contains('.')) return false;
        var part = 0;
        foreach (var unit in word)
        {
            if (unit == '.' ? part == 0 : !char.IsLetter(unit) || part == 2) return false;
            part = unit == '.' ? 0 : part + 1;
        }

        return part > 0;
    }

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Of(params (string Words, AbbreviationKind Kind)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => KeyValuePair.Create(word, list.Kind)))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
