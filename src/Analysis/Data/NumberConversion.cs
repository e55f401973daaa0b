using System.Numerics;
using System.Reflection;

namespace Analysis.Data;

/// <summary>How a value becomes a number, decided once per type; null for types that are no numbers.</summary>
internal static class NumberConversion<T>
{
    /// <summary>From a value that is not null to the nearest double.</summary>
    public static readonly Func<T, double>? ToDouble = Make<double>();

    /// <summary>From an integer to a long; null for numbers with a fraction.</summary>
    public static readonly Func<T, long>? ToInteger = ImplementsNumber(typeof(IBinaryInteger<>)) ? Make<long>() : null;

    /// <summary>From a value that is not null to a decimal.</summary>
    public static readonly Func<T, decimal>? ToDecimal = Make<decimal>();

    private static Func<T, TNumber>? Make<TNumber>()
        where TNumber : struct, INumber<TNumber>
    {
        if (!ImplementsNumber(typeof(INumber<>))) return null;

        var number = ColumnType.Underlying(typeof(T));
        var maker = number == typeof(T) ? nameof(FromNumber) : nameof(FromNullable);
        return (Func<T, TNumber>)typeof(NumberConversion<T>)
            .GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(number, typeof(TNumber))
            .Invoke(null, null)!;
    }

    // A char has arithmetic in .NET, but nobody means it as a number.
    private static bool ImplementsNumber(Type definition)
    {
        var type = ColumnType.Underlying(typeof(T));
        return type.IsValueType && type != typeof(char)
            && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
    }

    private static Func<TFrom, TTo> FromNumber<TFrom, TTo>()
        where TFrom : struct, INumber<TFrom>
        where TTo : struct, INumber<TTo> => TTo.CreateChecked;

    private static Func<TFrom?, TTo> FromNullable<TFrom, TTo>()
        where TFrom : struct, INumber<TFrom>
        where TTo : struct, INumber<TTo> => value => TTo.CreateChecked(value!.Value);
}
