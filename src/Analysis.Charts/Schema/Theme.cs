namespace Analysis.Charts;

/// <summary>
/// The colours of charts on one ground. The six of a series are told apart under protanopia and deuteranopia as well (a test
/// simulates both), and each stands out from the ground by at least 3 to 1, text by at least 4.5 to 1.
/// </summary>
internal sealed record Theme
{
    /// <summary>The ground.</summary>
    public required string Paper { get; init; }

    /// <summary>Titles and labels.</summary>
    public required string Ink { get; init; }

    /// <summary>Ticks, titles of axes, notes.</summary>
    public required string Muted { get; init; }

    /// <summary>Lines of the grid.</summary>
    public required string Rule { get; init; }

    /// <summary>Marks beside the point.</summary>
    public required string Quiet { get; init; }

    /// <summary>The colours of series, in the order of their use.</summary>
    public required IReadOnlyList<string> Series { get; init; }

    /// <summary>On a light ground.</summary>
    public static Theme Light { get; } = new()
    {
        Paper = "#fdfcfa",
        Ink = "#1b1a18",
        Muted = "#5f5c55",
        Rule = "#e4e0d8",
        Quiet = "#8c877c",
        Series = ["#0a4a94", "#e05a00", "#0e8f6e", "#5c1650", "#4a94d6", "#191714"],
    };

    /// <summary>On a dark ground.</summary>
    public static Theme Dark { get; } = new()
    {
        Paper = "#17181a",
        Ink = "#e9e6df",
        Muted = "#a5a29a",
        Rule = "#33353a",
        Quiet = "#77746c",
        Series = ["#5aa9ee", "#f5823b", "#1fae8d", "#f0b3dc", "#f4d35e", "#ffffff"],
    };

    /// <summary>The colour of a role.</summary>
    public string Of(string role) => role switch
    {
        "paper" => Paper,
        "ink" => Ink,
        "muted" => Muted,
        "rule" => Rule,
        "quiet" => Quiet,
        _ => Series[role[1] - '0'],
    };

    /// <summary>The names of all colours, each with its form on the light and on the dark ground.</summary>
    public static IEnumerable<(string Role, string Light, string Dark)> Roles()
    {
        yield return ("paper", Light.Paper, Dark.Paper);
        yield return ("ink", Light.Ink, Dark.Ink);
        yield return ("muted", Light.Muted, Dark.Muted);
        yield return ("rule", Light.Rule, Dark.Rule);
        yield return ("quiet", Light.Quiet, Dark.Quiet);
        for (var i = 0; i < Light.Series.Count; i++) yield return ($"s{i}", Light.Series[i], Dark.Series[i]);
    }
}
