namespace Analysis.Charts;

/// <summary>The mistakes of who builds a chart, one method each.</summary>
internal static class ChartThrow
{
    public static void IfUneven(int left, string leftName, int right, string rightName)
    {
        if (left == right) return;
        throw new ArgumentException(
            $"A chart needs as many {leftName} as {rightName}; there are {left} {leftName} and {right} {rightName}. Give one of each for every mark.");
    }

    public static void IfNoNumbers(AxisValues values, string name)
    {
        if (values.Kind == AxisKind.Category && values.Count > 0)
        {
            throw new ArgumentException(
                $"Bars need numbers as {name}; the first one is '{values.Text(0)}'. In Chart.Bar and Chart.Column the values come first, then the keys.");
        }
    }

    public static ArgumentException NoFigures(string verb) =>
        new($"Chart.{verb} needs at least one figure, and got none.");

    public static ArgumentException SeveralPanels(string verb, int at, int panels) =>
        new($"Chart.{verb} joins figures of one panel each; figure {at + 1} has {panels}. Join its parts before they become a grid.");

    public static ArgumentException OtherPeriods(string period) =>
        new($"A burst begins or ends in {period}, which is none of the periods of the frequencies. Give both the same steps of time: "
            + "tokens.FrequenciesOverTime(Period.Month).Chart(tokens.Bursts(Period.Month)).");

    public static ArgumentException DoubledNode(string id) =>
        new($"Two nodes of the network have the id '{id}'. Ids have to differ; labels need not.");

    public static ArgumentException UnknownNode(NetworkEdge edge, string id) =>
        new($"The edge from '{edge.Source}' to '{edge.Target}' ends at '{id}', which is none of the nodes. Add the node or leave out the edge.");
}
