using Analysis.Terms.Trends;

namespace Analysis;

/// <summary>Words over time, as methods of the words they read.</summary>
public static class TrendExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>The words that become more frequent over time and those that become less.</summary>
        /// <param name="period">The steps in which time is counted; articles without a date are not counted.</param>
        /// <param name="options">Which words are followed, and how; null for the defaults.</param>
        public TrendList Trends(Period period = Period.Month, TrendOptions? options = null) => TrendList.Of(tokens, period, options ?? new());

        /// <summary>The times in which words are much more frequent than usual.</summary>
        /// <param name="period">The steps in which time is counted; articles without a date are not counted.</param>
        /// <param name="options">Which words are followed, and how; null for the defaults.</param>
        public BurstList Bursts(Period period = Period.Month, TrendOptions? options = null) => BurstList.Of(tokens, period, options ?? new());

        /// <summary>The periods with which words go to another level of frequency.</summary>
        /// <param name="period">The steps in which time is counted; articles without a date are not counted.</param>
        /// <param name="options">Which words are followed, and how; null for the defaults.</param>
        public ChangeList ChangePoints(Period period = Period.Month, TrendOptions? options = null) => ChangeList.Of(tokens, period, options ?? new());
    }
}
