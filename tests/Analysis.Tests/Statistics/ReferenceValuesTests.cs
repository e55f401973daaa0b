using System.Text.Json;
using Analysis.Statistics;

namespace Analysis.Tests.Statistics;

/// <summary>The values that were recomputed from the published definitions, where they are present beside the repository.</summary>
public class ReferenceValuesTests
{
    [SkippableFact]
    public void The_log_likelihood_of_four_cells()
    {
        using var reference = Read();

        foreach (var row in reference.RootElement.GetProperty("log_likelihood_four_cell").EnumerateArray())
        {
            var table = row.TryGetProperty("n11", out _)
                ? ContingencyTable.OfPair(Whole(row, "n11"), Whole(row, "n1p"), Whole(row, "np1"), Whole(row, "npp"))
                : new(10, 0, 3, 31764);
            Same(row.GetProperty("g2"), LogLikelihood.FourCell(table));
        }
    }

    [SkippableFact]
    public void Effect_sizes()
    {
        using var reference = Read();

        foreach (var row in reference.RootElement.GetProperty("effect_sizes").EnumerateArray())
        {
            var value = row.GetProperty("measure").GetString() switch
            {
                "percent difference" => EffectSize.PercentDifference(Groups(row)),
                "odds ratio" => EffectSize.OddsRatio(Groups(row)),
                _ => Association.Pmi(ContingencyTable.OfPair(
                    Whole(row, "joint"), Whole(row, "left"), Whole(row, "right"), Whole(row, "size"))),
            };
            Same(row.GetProperty("value"), value);
        }
    }

    [SkippableFact]
    public void Association_of_a_pair()
    {
        using var reference = Read();
        var row = reference.RootElement.GetProperty("association");
        var table = ContingencyTable.OfPair(Whole(row, "ab"), Whole(row, "a"), Whole(row, "b"), Whole(row, "N"));
        var limits = row.GetProperty("npmi_limits");

        Same(row.GetProperty("pmi_bits"), Association.Pmi(table));
        Same(row.GetProperty("npmi"), Association.Npmi(table));
        Same(row.GetProperty("jaccard"), Association.Jaccard(table));
        Same(row.GetProperty("cosine"), Association.Cosine(table));
        Same(row.GetProperty("dice"), Association.Dice(table));
        Same(row.GetProperty("g2"), LogLikelihood.FourCell(table));
        Same(row.GetProperty("hypergeometric_upper_p"), FisherExact.Greater(table));
        Same(limits.GetProperty("never"), Association.Npmi(new(0, 5, 5, 90)));
        Same(limits.GetProperty("independent"), Association.Npmi(new(1, 9, 9, 81)));
        Same(limits.GetProperty("always"), Association.Npmi(new(7, 0, 0, 93)));
    }

    [SkippableFact]
    public void Dispersion_of_Gries_invented_corpus()
    {
        string[] parts = ["bamnibeup", "basatbewqn", "bcagabesta", "baghabeaat", "bahaabeaxat"];
        using var reference = Read();
        var gries = reference.RootElement.GetProperty("dispersion_gries_2008");
        int[] sizes = [.. parts.Select(part => part.Length)];
        var words = gries.GetProperty("words").EnumerateArray().ToArray();

        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].GetString()![0];
            var found = Dispersion.Of([.. parts.Select(part => part.Count(letter => letter == word))], sizes);

            Same(gries.GetProperty("DP")[i], found.Dp, 3);
            Same(gries.GetProperty("DPnorm")[i], found.DpNorm, 3);
            Same(gries.GetProperty("rosengren_S")[i], found.RosengrenS, 3);
            Same(gries.GetProperty("juilland_D")[i], found.JuillandD, 3);
        }
    }

    [SkippableFact]
    public void The_two_forms_of_log_likelihood_are_two_numbers()
    {
        using var reference = Read();
        Assert.Contains("38531.8 against 45784.8", reference.RootElement.GetProperty("two_cell_note").GetString(), StringComparison.Ordinal);
        var table = ContingencyTable.OfGroups(206523, 959641, 178174, 1562358);

        Assert.Equal(38531.8, LogLikelihood.TwoCell(table), 1);
        Assert.Equal(45784.8, LogLikelihood.FourCell(table), 1);
    }

    private static ContingencyTable Groups(JsonElement row) => ContingencyTable.OfGroups(
        Whole(row, "target"), Whole(row, "target_size"), Whole(row, "reference"), Whole(row, "reference_size"));

    private static long Whole(JsonElement row, string name) => row.GetProperty(name).GetInt64();

    // As many digits as are printed, and no more than a double holds.
    private static void Same(JsonElement expected, double actual, int? digits = null)
    {
        var text = expected.GetRawText();
        var point = text.IndexOf('.', StringComparison.Ordinal);
        Assert.Equal(expected.GetDouble(), actual, digits ?? (point < 0 ? 9 : Math.Min(9, text.Length - point - 1)));
    }

    private static JsonDocument Read() =>
        JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("reference", "statistics.json")));
}
