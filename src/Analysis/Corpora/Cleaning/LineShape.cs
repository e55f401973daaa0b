namespace Analysis.Corpora.Cleaning;

/// <summary>What one pass over a line counts; the rules ask it before they look at words.</summary>
/// <param name="Letters">Letters.</param>
/// <param name="Digits">ASCII digits.</param>
/// <param name="Words">Runs between white space.</param>
/// <param name="Capitalised">Words whose first letter or digit is no small letter.</param>
/// <param name="Capitals">Capital letters.</param>
/// <param name="Marks">The telling marks in it.</param>
internal readonly record struct LineShape(int Letters, int Digits, int Words, int Capitalised, int Capitals, LineMarks Marks)
{
    /// <summary>True when every letter is a capital.</summary>
    public bool IsAllCapitals => Letters > 0 && Capitals == Letters;

    public bool Has(LineMarks marks) => (Marks & marks) != 0;

    public static LineShape Of(ReadOnlySpan<char> line)
    {
        var counter = new LineCounter();
        return counter.TryRead(line) ? counter.ToShape(HasYear(line, counter.Digits)) : Scalar(line);
    }

    /// <summary>The same, unit by unit: for lines with letters beyond ASCII.</summary>
    internal static LineShape Scalar(ReadOnlySpan<char> line)
    {
        int letters = 0, digits = 0, words = 0, capitalised = 0, capitals = 0, run = 0;
        var marks = LineMarks.None;
        var (isInside, isFirst) = (false, false);
        for (var i = 0; i < line.Length; i++)
        {
            var unit = line[i];
            // Most units by far, so they come first.
            if (char.IsAsciiLetterLower(unit))
            {
                letters++;
                if (isInside && run == 0)
                {
                    isFirst = false;
                    continue;
                }

                if (!isInside) words++;
                (isInside, isFirst) = (true, false);
            }
            else if (unit == ' ' || char.IsWhiteSpace(unit))
            {
                isInside = false;
            }
            else
            {
                if (!isInside) words++;
                isFirst |= !isInside;
                isInside = true;
                if (char.IsAsciiDigit(unit))
                {
                    digits++;
                    run++;
                    if (isFirst) capitalised++;
                    isFirst = false;
                    continue;
                }

                if (char.IsLetter(unit))
                {
                    letters++;
                    if (!char.IsLower(unit))
                    {
                        capitals++;
                        if (isFirst) capitalised++;
                    }

                    isFirst = false;
                }
                else
                {
                    marks |= MarkOf(unit);
                }
            }

            if (run == 4 && IsYear(line[(i - 4)..i])) marks |= LineMarks.Year;
            run = 0;
        }

        if (run == 4 && IsYear(line[^4..])) marks |= LineMarks.Year;
        return new(letters, digits, words, capitalised, capitals, marks);
    }

    private static bool HasYear(ReadOnlySpan<char> line, int digits)
    {
        for (; digits >= 4; digits--)
        {
            line = line[line.IndexOfAnyInRange('0', '9')..];
            var run = line.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : line.Length;
            if (run == 4 && IsYear(line[..4])) return true;
            digits -= run - 1;
            line = line[run..];
        }

        return false;
    }

    // 1600 to 2199.
    private static bool IsYear(ReadOnlySpan<char> figures) => figures[0] == '1' ? figures[1] >= '6' : figures[0] == '2' && figures[1] <= '1';

    internal static LineMarks MarkOf(char unit) => unit switch
    {
        ':' => LineMarks.Colon,
        '/' => LineMarks.Slash,
        '(' => LineMarks.Parenthesis,
        '[' => LineMarks.Bracket,
        '|' or '·' or '•' => LineMarks.Bar,
        '"' or '“' or '”' or '«' or '„' or '‘' => LineMarks.Quote,
        '©' => LineMarks.Copyright,
        '@' => LineMarks.At,
        '?' or '!' => LineMarks.Question,
        '>' or '»' or '›' => LineMarks.Arrow,
        _ => LineMarks.None,
    };
}
