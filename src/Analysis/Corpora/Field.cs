using System.Collections.Concurrent;

namespace Analysis.Corpora;

/// <summary>
/// Something that is known about an article, and how. It converts to and from its plain value: <c>string? headline =
/// article.Headline</c>, <c>article with { Outlet = "The Gazette" }</c>.
/// </summary>
/// <typeparam name="T">A type that has null, which stands for 'not known': <c>string?</c> or <c>DateOnly?</c>.</typeparam>
public sealed record Field<T>
{
    /// <summary>The rule's name where the user set the value.</summary>
    public const string SetByUser = "set by the user";

    private static readonly ConcurrentDictionary<string, Field<T>> SharedUnknown = new(StringComparer.Ordinal);

    /// <summary>The value, or null when the article does not settle it.</summary>
    public required T Value { get; init; }

    /// <summary>The rule that decided, in a few words.</summary>
    public required string Rule { get; init; }

    /// <summary>The line that the rule read it from; null where there is none.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>
    /// How far the rule can be trusted, from 0 to 1; 0 without a value. It orders the rules by judgement; it is no measured
    /// probability.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>What else it could be, or what it could be where there is no value, as text.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    internal static Field<T> Unknown(string rule, IEnumerable<string> candidates) =>
        new() { Value = default!, Rule = rule, Candidates = [.. candidates.Distinct()] };

    // Most fields of most articles are unknown for one of a few fixed reasons: all of them share one object.
    internal static Field<T> Unknown(string fixedRule) =>
        SharedUnknown.GetOrAdd(fixedRule, static rule => new() { Value = default!, Rule = rule });

    /// <summary>True when there is a value.</summary>
    public bool IsKnown => Value is not null;

    /// <summary>A value that the user states.</summary>
    public static implicit operator Field<T>(T value) =>
        new() { Value = value, Rule = SetByUser, Confidence = value is null ? 0 : 1 };

    /// <summary>The plain value.</summary>
    public static implicit operator T(Field<T> known) => known.Value;

    /// <summary>The value as text in the invariant culture (dates as ISO days); empty when it is not known.</summary>
    public override string ToString() => FieldText.Of(Value);
}
