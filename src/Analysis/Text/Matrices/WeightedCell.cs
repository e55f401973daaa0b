namespace Analysis.Text.Matrices;

/// <summary>What a weight is made of.</summary>
/// <param name="Count">The term's count in the row, from 1.</param>
/// <param name="Length">The row's words.</param>
/// <param name="Largest">The count of the row's most frequent term.</param>
/// <param name="MeanLength">The mean of all rows' words.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="RowsWithTerm">The number of rows that have the term.</param>
internal readonly record struct WeightedCell(int Count, double Length, int Largest, double MeanLength, int Rows, int RowsWithTerm);
