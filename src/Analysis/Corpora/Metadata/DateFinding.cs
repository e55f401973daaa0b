using Analysis.Dates;

namespace Analysis.Corpora.Metadata;

/// <summary>A date that a line states, its day perhaps open between two.</summary>
internal sealed record DateFinding(DateExpression Date, string Rule, Evidence Evidence, double Confidence);
