using Analysis.Statistics;
using Analysis.Terms.Collocations;
using Analysis.Terms.KeyTerms;

namespace Analysis.Charts.Recipes;

/// <summary>Choices of an analysis as readers of a chart call them.</summary>
internal static class MethodNames
{
    public static string Of(KeynessTest test) => test switch
    {
        KeynessTest.LogLikelihood => "log-likelihood",
        KeynessTest.TwoCellLogLikelihood => "log-likelihood of two cells",
        KeynessTest.ChiSquared => "chi-squared",
        KeynessTest.ChiSquaredYates => "chi-squared with Yates' correction",
        KeynessTest.FisherExact => "Fisher's exact test",
        _ => test.ToString(),
    };

    public static string Of(Correction correction) => correction switch
    {
        Correction.BenjaminiHochberg => "corrected by Benjamini and Hochberg",
        Correction.Holm => "corrected by Holm",
        _ => "not corrected",
    };

    public static string Of(CollocationMeasure measure) => measure switch
    {
        CollocationMeasure.LogLikelihood => "log-likelihood",
        CollocationMeasure.Pmi => "pointwise mutual information",
        CollocationMeasure.Npmi => "normalised pointwise mutual information",
        CollocationMeasure.Mi3 => "cubed mutual information",
        CollocationMeasure.TScore => "t-score",
        CollocationMeasure.ZScore => "z-score",
        CollocationMeasure.LogDice => "logDice",
        CollocationMeasure.DeltaPForward => "delta P of the second word given the first",
        CollocationMeasure.DeltaPBackward => "delta P of the first word given the second",
        _ => measure.ToString(),
    };

    /// <summary>A probability as it is reported.</summary>
    public static string Probability(double p) => p < 0.001 ? "p < 0.001" : FormattableString.Invariant($"p = {p:0.000}");
}
