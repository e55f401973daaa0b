using System.Text.RegularExpressions;
using Analysis.Corpora.Cleaning;

namespace Analysis.Corpora.Metadata;

/// <summary>What the name of an outlet looks like, and what only seems to be one.</summary>
internal static partial class OutletNames
{
    /// <summary>A capitalised name of up to six words, as a piece of a pattern.</summary>
    public const string Pattern = Words + "{0,5})";

    /// <summary>The same, as short as what follows it allows.</summary>
    public const string ShortestPattern = Words + "{0,5}?)";

    private const int MostWordsAlone = 6;

    private const string Words =
        @"(?:the )?(?<name>(?:The )?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&'’.-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&'’.-]*|of|and|&|de|for|the|al))";

    // Agencies and picture desks are named in the articles of all outlets; 'agencies' and 'staff' are nobody's name.
    private static readonly HashSet<string> OthersWork = new(
        [
            "Agencies", "Agency", "Staff", "Staff Writer", "Staff Reporter", "Editor", "Author", "Admin", "News Agencies", "Wire", "Wires",
            "Reuters", "Thomson Reuters", "AFP", "Agence France-Presse", "AP", "Associated Press", "The Associated Press", "DPA", "EPA", "EFE",
            "ANSA", "TASS", "Xinhua", "UPI", "Bloomberg", "PA", "Press Association", "Getty", "Getty Images", "Shutterstock", "Anadolu",
            "Anadolu Agency", "Alamy", "Wikimedia", "Wikimedia Commons", "Wikipedia", "Twitter", "Facebook", "YouTube",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that a match holds, or null when it names somebody else or a date.</summary>
    public static string? Read(Match match)
    {
        var name = Printed(match);
        return name.Length < 2 || OthersWork.Contains(name) || TimeWord().IsMatch(name) || !name.Any(char.IsLetter) ? null : name;
    }

    /// <summary>The name that a match holds, whoever's it is.</summary>
    public static string Printed(Match match) => match.Groups["name"].Value.TrimEnd('.', ',', ' ');

    /// <summary>True when a name says by itself that it is no person's.</summary>
    public static bool IsPlainlyAnOutlet(string name) =>
        (name.StartsWith("The ", StringComparison.Ordinal) && name.Length > 4) || PressWord().IsMatch(name);

    /// <summary>True for a line that is the name of an outlet and nothing else.</summary>
    public static bool IsAlone(string line) =>
        line.Length <= 60 && !line.Any(char.IsDigit) && IsPlainlyAnOutlet(line) && Whole().Match(line) is { Success: true } match && Read(match) is not null
        && Sentences.Words(line) <= MostWordsAlone;

    /// <summary>A name for comparing: without 'The', in lower case.</summary>
    public static string Key(string name)
    {
        var folded = name.Trim().ToLowerInvariant();
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    [GeneratedRegex("^" + Pattern + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(
        "^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
        + @"|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\.?(?:[ ,]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeWord();

    [GeneratedRegex(
        @"\b(?:Times|Post|Herald|Star|Gazette|Tribune|Guardian|Telegraph|News|Journal|Chronicle|Observer|Mail|Independent|Monitor|Courier|Courant|Standard"
        + "|Press|Media|Today|Daily|Weekly|Review|Magazine|Express|Mirror|Globe|Record|Network|Broadcasting|Online|Bulletin|Dispatch|Examiner|Argus|Advertiser"
        + "|Inquirer|Enquirer|Sentinel|Register|Echo|Wire|Voice|Messenger|Mercury|Reporter|Ledger|Beacon|Insider|Digest|Radio|Television|Newspaper|Gazeta|Newswire"
        + @"|Ltd|Inc|LLC|Group|Company|Foundation|Institute|News Agency)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PressWord();
}
