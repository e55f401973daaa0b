namespace Analysis.Text.Words;

/// <summary>A word reader's memory, for who reads many texts one after the other.</summary>
internal sealed class WordScratch
{
    /// <summary>The current word as it is counted.</summary>
    public char[] Key { get; set; } = new char[WordBlock.Size];

    /// <summary>Words that were found ahead.</summary>
    public TextSpan[] Ahead { get; } = new TextSpan[WordReader.MostAhead];
}
