using System.Numerics;
using System.Reflection;

namespace Analysis.Data;

/// <summary>How a value becomes a number, decided once per type; null for types that are no numbers.</summary>
internal static class NumberConversion<T>
{
    private static readonly Type Number = ColumnType.Underlying(typeof(T));

    /// <summary>From a value that is not null to the nearest double.</summary>
    public static readonly Func<T, double>? ToDouble = Make<double>();

    /// <summary>From an integer to a long; null for numbers with a fraction.</summary>
    public static readonly Func<T, long>? ToInteger = ColumnType.Implements(Number, typeof(IBinaryInteger<>)) ? Make<long>() : null;

    /// <summary>From a value that is not null to a decimal.</summary>
    public static readonly Func<T, decimal>? ToDecimal = Make<decimal>();

    private static Func<T, TNumber>? Make<TNumber>()
        where TNumber : struct, INumber<TNumber>
    {
        if (!ColumnType.IsNumber(Number)) return null;

        var maker = Number == typeof(T) ? nameof(FromNumber) : nameof(FromNullable);
        return (Func<T, TNumber>)typeof(NumberConversion<T>)
            .GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Number, typeof(TNumber))
            .Invoke(null, null)!;
    }

    private static Func<TFrom, TTo> FromNumber<TFrom, TTo>()
        where TFrom : struct, INumber<TFrom>
        where TTo : struct, INumber<TTo> => TTo.CreateChecked;

    private static Func<TFrom?, TTo> FromNullable<TFrom, TTo>()
        where TFrom : struct, INumber<TFrom>
        where TTo : struct, INumber<TTo> => value => TTo.CreateChecked(value!.Value);
}
