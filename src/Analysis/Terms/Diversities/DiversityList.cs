using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;
using Analysis.Text;

namespace Analysis.Terms.Diversities;

/// <summary>How varied the words of articles or groups of them are.</summary>
public sealed class DiversityList : ResultList<TextDiversity>
{
    private readonly Tokens _tokens;
    private readonly TextDiversity[] _texts;

    private DiversityList(Tokens tokens, DiversityOptions options, TextDiversity[] texts) => (_tokens, Options, _texts) = (tokens, options, texts);

    /// <summary>Sizes and thresholds of the measures.</summary>
    public DiversityOptions Options { get; }

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <inheritdoc/>
    public override int Count => _texts.Length;

    /// <inheritdoc/>
    public override TextDiversity this[int index] => _texts[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        $"Ttr falls with length: compare texts of different length by Mattr (windows of {Options.Window} words), Mtld or HdD (samples of {Options.SampleSize}). "
            + $"A text that is too short for a measure has none. {Tokenizer}.",
        .. _texts.Count(text => text.Mattr is null) is var few and > 0
            ? [$"{few} of {Plural.Of(Count, "text")} have fewer than {Plural.Of(Options.Window, "word")}."]
            : Array.Empty<string>(),
    ];

    internal static DiversityList Of(Tokens tokens, (string Name, int[] Articles)[] groups, DiversityOptions options)
    {
        var texts = new TextDiversity[groups.Length];
        Parallel.For(0, groups.Length, i =>
        {
            var ids = new List<int>();
            foreach (var article in groups[i].Articles) ids.AddRange(tokens.Of(article));
            var found = Diversity.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ids), options);
            texts[i] = new(groups[i].Name, groups[i].Articles.Length, found.Words, found.Types, Known(found.Ttr), Known(found.Mattr), Known(found.Mtld),
                Known(found.HdD), Known(found.YuleK), Known(found.Maas));
        });
        return new(tokens, options, texts);
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 40 });
}
