using System.Diagnostics;
using System.Globalization;
using Analysis.Display;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Shows a cell's long operations as bars among its outputs, each in its place. What is over within a moment shows none. Each bar
/// is marked with a class of its own, so that whoever compares the outputs of two machines can leave bars out.
/// </summary>
internal sealed class ProgressBars
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bar> _bars = new(StringComparer.Ordinal);
    private readonly Action<MimeBundle, string> _show;
    private readonly Action<MimeBundle, string> _update;

    /// <summary>Bars that are shown and updated under a display id.</summary>
    public ProgressBars(Action<MimeBundle, string> show, Action<MimeBundle, string> update)
    {
        _show = show;
        _update = update;
    }

    /// <summary>Takes in how far an operation is.</summary>
    public void Report(CellProgress progress)
    {
        var fraction = double.IsNaN(progress.Fraction) ? 0 : Math.Clamp(progress.Fraction, 0, 1);
        lock (_gate)
        {
            if (!_bars.TryGetValue(progress.Title, out var bar)) _bars[progress.Title] = bar = new();
            var isEnd = fraction >= 1;
            if (!bar.IsShown)
            {
                if (isEnd) _bars.Remove(progress.Title);
                if (isEnd || bar.Since.Elapsed < Moment) return;
                bar.IsShown = true;
                _show(Draw(progress.Title, fraction), bar.Id);
            }
            else if (isEnd || bar.Since.Elapsed - bar.Updated >= Interval)
            {
                _update(Draw(progress.Title, fraction), bar.Id);
                if (isEnd) _bars.Remove(progress.Title);
            }
            else
            {
                return;
            }

            bar.Updated = bar.Since.Elapsed;
        }
    }

    private static MimeBundle Draw(string title, double fraction)
    {
        if (fraction >= 1) return MimeBundle.Of(Html.Of($"<div class=\"analysis-progress\" style=\"opacity:0.6\">{title}: done</div>"), $"{title}: done");
        var percent = ((int)(fraction * 100)).ToString(CultureInfo.InvariantCulture);
        var bar = Html.Of($"<div class=\"analysis-progress\"><progress max=\"100\" value=\"{percent}\" aria-label=\"{title}\"></progress> {title} {percent} %</div>");
        return MimeBundle.Of(bar, $"{title} {percent} %");
    }

    private sealed class Bar
    {
        public string Id { get; } = Guid.NewGuid().ToString("n");

        public Stopwatch Since { get; } = Stopwatch.StartNew();

        public TimeSpan Updated { get; set; }

        public bool IsShown { get; set; }
    }
}
