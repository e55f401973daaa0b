using Analysis.Data;
using Analysis.Display;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>The frame as a table in HTML and in plain text, within <see cref="TableOptions.Default"/>.</summary>
    public MimeBundle ToMimeBundle() => Table(TableOptions.Default).ToMimeBundle();

    /// <summary>The frame as a table that shows more or less: <c>frame.Table(new() { FirstRows = 100 })</c>.</summary>
    public IDisplayable Table(TableOptions options) => new FrameTable(this, options);

    /// <summary>The table in plain text.</summary>
    public override string ToString() => TableText.Write(new(this, TableOptions.Default));
}
