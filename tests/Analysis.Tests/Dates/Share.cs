namespace Analysis.Tests.Dates;

/// <summary>How many dates of a gold or of published cases come out right, and which do not.</summary>
internal sealed class Share
{
    public int All { get; set; }

    public int Right { get; set; }

    /// <summary>Cases that follow another convention; not among <see cref="All"/>.</summary>
    public int ByConvention { get; set; }

    /// <summary>Not found, or left in doubt.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>Given as certain, and something else is meant.</summary>
    public List<string> Wrong { get; } = [];

    public double OfAll => (double)Right / All;

    public override string ToString() => string.Join(
        '\n',
        [
            $"{Right} of {All} right ({OfAll:P1}), {Missed.Count} missed, {Wrong.Count} wrong, {ByConvention} left out for their convention",
            "wrong:", .. Wrong, "missed:", .. Missed,
        ]);
}
