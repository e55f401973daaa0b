using System.Numerics;
using Analysis.Data;

namespace Analysis;

/// <summary>
/// Arithmetic and comparison of columns, value by value: <c>frame.Column&lt;int&gt;("words") > 300</c> is a mask for
/// <see cref="DataFrame.Filter(Column{bool})"/>. Results have the left column's name. Integers behave as in C#: their division
/// drops the fraction; ask for the column as <c>double</c> to keep it.
/// </summary>
public static class ColumnArithmetic
{
    extension<T>(Column<T>)
        where T : struct, INumber<T>
    {
        /// <summary>The sums of two columns.</summary>
        public static Column<T> operator +(Column<T> left, Column<T> right) => Combine(left, right, (a, b) => checked(a + b));

        /// <summary>The differences of two columns.</summary>
        public static Column<T> operator -(Column<T> left, Column<T> right) => Combine(left, right, (a, b) => checked(a - b));

        /// <summary>The products of two columns.</summary>
        public static Column<T> operator *(Column<T> left, Column<T> right) => Combine(left, right, (a, b) => checked(a * b));

        /// <summary>The quotients of two columns.</summary>
        public static Column<T> operator /(Column<T> left, Column<T> right) => Combine(left, right, (a, b) => a / b);

        /// <summary>Each value plus a number.</summary>
        public static Column<T> operator +(Column<T> left, T right) => left.Map(value => checked(value + right));

        /// <summary>Each value minus a number.</summary>
        public static Column<T> operator -(Column<T> left, T right) => left.Map(value => checked(value - right));

        /// <summary>Each value times a number.</summary>
        public static Column<T> operator *(Column<T> left, T right) => left.Map(value => checked(value * right));

        /// <summary>Each value divided by a number.</summary>
        public static Column<T> operator /(Column<T> left, T right) => left.Map(value => value / right);

        /// <summary>Which values are larger than a number.</summary>
        public static Column<bool> operator >(Column<T> left, T right) => left.Map(value => value > right);

        /// <summary>Which values are smaller than a number.</summary>
        public static Column<bool> operator <(Column<T> left, T right) => left.Map(value => value < right);

        /// <summary>Which values are at least a number.</summary>
        public static Column<bool> operator >=(Column<T> left, T right) => left.Map(value => value >= right);

        /// <summary>Which values are at most a number.</summary>
        public static Column<bool> operator <=(Column<T> left, T right) => left.Map(value => value <= right);
    }

    extension<T>(Column<T?>)
        where T : struct, INumber<T>
    {
        /// <summary>The sums of two columns; null where one of them is.</summary>
        public static Column<T?> operator +(Column<T?> left, Column<T?> right) => Combine(left, right, (a, b) => checked(a + b));

        /// <summary>The differences of two columns; null where one of them is.</summary>
        public static Column<T?> operator -(Column<T?> left, Column<T?> right) => Combine(left, right, (a, b) => checked(a - b));

        /// <summary>The products of two columns; null where one of them is.</summary>
        public static Column<T?> operator *(Column<T?> left, Column<T?> right) => Combine(left, right, (a, b) => checked(a * b));

        /// <summary>The quotients of two columns; null where one of them is.</summary>
        public static Column<T?> operator /(Column<T?> left, Column<T?> right) => Combine(left, right, (a, b) => a / b);

        /// <summary>Each value plus a number; null stays null.</summary>
        public static Column<T?> operator +(Column<T?> left, T right) => left.Map(value => checked(value + right));

        /// <summary>Each value minus a number; null stays null.</summary>
        public static Column<T?> operator -(Column<T?> left, T right) => left.Map(value => checked(value - right));

        /// <summary>Each value times a number; null stays null.</summary>
        public static Column<T?> operator *(Column<T?> left, T right) => left.Map(value => checked(value * right));

        /// <summary>Each value divided by a number; null stays null.</summary>
        public static Column<T?> operator /(Column<T?> left, T right) => left.Map(value => value / right);

        /// <summary>Which values are larger than a number; null is not.</summary>
        public static Column<bool> operator >(Column<T?> left, T right) => left.Map(value => value > right);

        /// <summary>Which values are smaller than a number; null is not.</summary>
        public static Column<bool> operator <(Column<T?> left, T right) => left.Map(value => value < right);

        /// <summary>Which values are at least a number; null is not.</summary>
        public static Column<bool> operator >=(Column<T?> left, T right) => left.Map(value => value >= right);

        /// <summary>Which values are at most a number; null is not.</summary>
        public static Column<bool> operator <=(Column<T?> left, T right) => left.Map(value => value <= right);
    }

    extension(Column<bool>)
    {
        /// <summary>Where both masks are true.</summary>
        public static Column<bool> operator &(Column<bool> left, Column<bool> right) => Combine(left, right, (a, b) => a & b);

        /// <summary>Where at least one mask is true.</summary>
        public static Column<bool> operator |(Column<bool> left, Column<bool> right) => Combine(left, right, (a, b) => a | b);

        /// <summary>Where the mask is false.</summary>
        public static Column<bool> operator !(Column<bool> mask) => mask.Map(value => !value);
    }

    private static Column<T> Combine<T>(Column<T> left, Column<T> right, Func<T, T, T> function)
    {
        if (left.Count != right.Count)
            throw new ArgumentException(FormattableString.Invariant(
                $"Column '{left.Name}' has {left.Count} rows, column '{right.Name}' has {right.Count}. Combine columns of one frame."));

        var values = new T[left.Count];
        for (var row = 0; row < values.Length; row++) values[row] = function(left[row], right[row]);
        return new(left.Name, values);
    }
}
