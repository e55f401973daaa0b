using System.Collections.Frozen;

namespace Analysis.Corpora.Cleaning;

/// <summary>The words that debris begins with. Most body lines begin with none of them and need no pattern.</summary>
internal static class FirstWords
{
    private static readonly FrozenDictionary<string, DebrisGroups>.AlternateLookup<ReadOnlySpan<char>> Groups = Build();

    /// <summary>The groups whose patterns can hold for a line; leading marks and white space do not count.</summary>
    public static DebrisGroups Of(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && !char.IsLetterOrDigit(line[start])) start++;
        var end = start;
        while (end < line.Length && end - start < 16 && char.IsLetter(line[end])) end++;
        return Groups.TryGetValue(line[start..end], out var groups) ? groups : DebrisGroups.None;
    }

    private static FrozenDictionary<string, DebrisGroups>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var groups = new Dictionary<string, DebrisGroups>(StringComparer.OrdinalIgnoreCase);
        Add(DebrisGroups.Advertisement,
            "skip advertisement advertisements advertising advert adverts ad ads sponsored sponsor sponsors paid promoted branded partner supported article story content report post scroll presented");
        Add(DebrisGroups.Counter,
            "share shares shared comment comments view views page likes like reads tweets retweets pins reactions claps followers hits votes reader readers");
        Add(DebrisGroups.ReadingTime, "reading read estimated min mins minute about");
        Add(DebrisGroups.Button,
            "print email e mail share tweet save copy link copied listen watch loading enlarge expand close menu search home next previous play pause reply "
            + "follow like pin whatsapp facebook twitter linkedin reddit telegram instagram pinterest flipboard messenger snap sms pocket bookmark download back "
            + "top skip show hide open toggle font text gift report send rss youtube tiktok threads bluesky mastodon x navigation advertise site privacy terms contact about subtitles social show log sign subscribe correction accessibility");
        Add(DebrisGroups.Click, "click tap swipe press hover");
        Add(DebrisGroups.Prompt,
            "please sign subscribe register log login become join follow like find download get donate support already don dont never stay enjoy enjoying enjoyed "
            + "want to receive thank thanks enter your by you start try manage accept text fancy not new unlock read keep help love need interested looking is this our "
            + "for we with add sent delivered make be free limited buy order win if choose select check visit discover explore if turn allow enable available watch listen this");
        Add(DebrisGroups.Comment,
            "comment comments thoughts discussion replies reply leave post write add submit view show read join load see no be your we have what be reader conversation share all notify");
        Add(DebrisGroups.Feedback,
            "got have do know ring call text email e contact write whatsapp tweet message send follow your we tell were are submit spotted if reach share report let is did help");
        Add(DebrisGroups.Related,
            "related read also see more earlier recommended you most trending top latest editor editors don watch listen in elsewhere popular featured further what next previous up "
            + "must other similar suggested continue learn explore background around from keep analysis opinion exclusive live video");
        Add(DebrisGroups.Rights, "copyright c all");
        Add(DebrisGroups.Disclaimer, "disclaimer correction corrections clarification the views opinions posts statements we some products all prices affiliate an a this editor publisher update updated note alert notice any neither nothing opinions");
        Add(DebrisGroups.Tags, "tag tags tagged filed topic topics keyword keywords category categories posted in explore read published subjects section");
        Add(DebrisGroups.Print, "page print printed from appeared in first originally an a this published republished reprinted");
        Add(DebrisGroups.Agency,
            "reporting additional further writing editing edited compiled translated translation written reported with includes contains source sources material research text "
            + "agencies agency reuters reuter afp ap tass upi dpa xinhua ansa efe bloomberg interfax anadolu ians pti bernama kyodo yonhap editors wam petra mena sana diary produced production report input inputs");
        Add(DebrisGroups.Photo,
            "photo photos photograph photographs photographer image images picture pictures pic pics credit credits illustration illustrations graphic graphics video caption file source courtesy reuters afp ap getty epa handout screenshot screengrab art cover featured main header map composite");
        Add(DebrisGroups.Source, "source sources outlet publisher publication newspaper via published first originally this from provider");
        Add(DebrisGroups.Mail, "from to cc bcc sent reply byline length date load status url subject http https www title author headline language");
        Add(DebrisGroups.Byline,
            "by written author authors exclusive analysis opinion report reported story words text interview posted edited compiled reporter correspondent column commentary published special article review");
        return groups.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(DebrisGroups group, string words)
        {
            foreach (var word in words.Split(' '))
                groups[word] = groups.GetValueOrDefault(word) | group;
        }
    }
}
