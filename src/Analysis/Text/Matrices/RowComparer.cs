using Analysis.Statistics;

namespace Analysis.Text.Matrices;

/// <summary>Compares each two rows of a matrix; sums are in the order of the cells.</summary>
internal sealed class RowComparer(WeightedMatrix matrix)
{
    private readonly int _rows = matrix.Rows.Count;
    private readonly int _terms = matrix.Terms.Count;

    public RowComparison Compare(RowMeasure measure)
    {
        var values = new double[checked(_rows * _rows)];
        var scores = measure == RowMeasure.BurrowsDelta ? Scores() : null;
        var left = new double[_terms];
        for (var i = 0; i < _rows; i++)
        {
            Array.Clear(left);
            for (var cell = 0; cell < matrix.ColumnsOf(i).Length; cell++) left[matrix.ColumnsOf(i)[cell]] = matrix.ValuesOf(i)[cell];
            for (var j = i; j < _rows; j++)
            {
                values[(i * _rows) + j] = values[(j * _rows) + i] = measure switch
                {
                    RowMeasure.Cosine => Cosine(left, i, j),
                    RowMeasure.Jaccard => Jaccard(left, i, j),
                    RowMeasure.JensenShannon => JensenShannon(left, i, j),
                    _ => Delta(scores!, i, j),
                };
            }
        }

        return new(matrix.Rows, measure, values);
    }

    private double Cosine(double[] left, int i, int j)
    {
        var product = 0.0;
        for (var cell = 0; cell < matrix.ColumnsOf(j).Length; cell++) product += left[matrix.ColumnsOf(j)[cell]] * matrix.ValuesOf(j)[cell];
        var lengths = Math.Sqrt(Squares(i)) * Math.Sqrt(Squares(j));
        return lengths == 0 ? double.NaN : i == j ? 1 : product / lengths;
    }

    private double Squares(int row)
    {
        var sum = 0.0;
        foreach (var value in matrix.ValuesOf(row)) sum += value * value;
        return sum;
    }

    private double Jaccard(double[] left, int i, int j)
    {
        var shared = 0;
        foreach (var term in matrix.ColumnsOf(j)) shared += left[term] != 0 ? 1 : 0;
        var (ofLeft, ofRight) = (Used(i), Used(j));
        return ofLeft + ofRight == 0 ? double.NaN : (double)shared / (ofLeft + ofRight - shared);
    }

    private int Used(int row)
    {
        var used = 0;
        foreach (var value in matrix.ValuesOf(row)) used += value != 0 ? 1 : 0;
        return used;
    }

    // H(m) - (H(p) + H(q)) / 2 term by term, so that equal shares cancel exactly.
    private double JensenShannon(double[] left, int i, int j)
    {
        var (ofLeft, ofRight) = (Sum(i), Sum(j));
        if (ofLeft == 0 || ofRight == 0) return double.NaN;
        var sum = 0.0;
        var shared = 0.0;
        for (var cell = 0; cell < matrix.ColumnsOf(j).Length; cell++)
        {
            var (p, q) = (left[matrix.ColumnsOf(j)[cell]] / ofLeft, matrix.ValuesOf(j)[cell] / ofRight);
            var mean = (p + q) / 2;
            if (p > 0) sum += p * PortableMath.Log2(p / mean);
            if (q > 0) sum += q * PortableMath.Log2(q / mean);
            if (q > 0) shared += p;
        }

        // What only the left row has is twice as likely there as in the mean: one bit each.
        return i == j ? 0 : Math.Clamp((sum + Math.Max(0, 1 - shared)) / 2, 0, 1);
    }

    private double Sum(int row)
    {
        var sum = 0.0;
        foreach (var value in matrix.ValuesOf(row)) sum += value;
        return sum;
    }

    private double[] Scores()
    {
        var scores = new double[checked(_rows * _terms)];
        for (var row = 0; row < _rows; row++)
        {
            var sum = Sum(row);
            for (var cell = 0; cell < matrix.ColumnsOf(row).Length; cell++)
                scores[(row * _terms) + matrix.ColumnsOf(row)[cell]] = sum == 0 ? 0 : matrix.ValuesOf(row)[cell] / sum;
        }

        for (var term = 0; term < _terms; term++)
        {
            var mean = 0.0;
            for (var row = 0; row < _rows; row++) mean += scores[(row * _terms) + term] / _rows;
            var squares = 0.0;
            for (var row = 0; row < _rows; row++) squares += (scores[(row * _terms) + term] - mean) * (scores[(row * _terms) + term] - mean);
            var deviation = Math.Sqrt(squares / (_rows - 1));
            for (var row = 0; row < _rows; row++)
                scores[(row * _terms) + term] = deviation > 0 ? (scores[(row * _terms) + term] - mean) / deviation : double.NaN;
        }

        return scores;
    }

    private double Delta(double[] scores, int i, int j)
    {
        var (sum, count) = (0.0, 0);
        for (var term = 0; term < _terms; term++)
        {
            var difference = Math.Abs(scores[(i * _terms) + term] - scores[(j * _terms) + term]);
            if (double.IsNaN(difference)) continue;
            sum += difference;
            count++;
        }

        return count == 0 ? double.NaN : sum / count;
    }
}
