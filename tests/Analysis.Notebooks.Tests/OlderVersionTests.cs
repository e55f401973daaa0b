namespace Analysis.Notebooks.Tests;

public class OlderVersionTests
{
    private const string TwoCells =
        """{"cell_type": "markdown", "metadata": {}, "source": "same"}, {"cell_type": "markdown", "metadata": {}, "source": ["sa", "me"]}""";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void An_older_file_is_read_as_4_5_and_says_so(int minor)
    {
        var notebook = Notebook.Parse(Samples.With(TwoCells, minor), "old.ipynb");

        Assert.Equal($"nbformat 4.{minor} was read as 4.5; 2 cells got an id.", notebook.UpgradeNote);
        Assert.Equal(5, (int)notebook.Json["nbformat_minor"]!);
        Assert.NotEqual(notebook.Cells[0].Id, notebook.Cells[1].Id);
        Assert.Null(Notebook.Parse(notebook.ToJson(), "new.ipynb").UpgradeNote);
    }

    [Fact]
    public void The_same_file_gives_the_same_ids() => Assert.Equal(
        Notebook.Parse(Samples.With(TwoCells, 4), "a").Cells.Select(cell => cell.Id),
        Notebook.Parse(Samples.With(TwoCells, 4), "b").Cells.Select(cell => cell.Id));

    [Fact]
    public void A_cell_keeps_its_id_when_another_is_put_before_it()
    {
        const string other = """{"cell_type": "raw", "metadata": {}, "source": "x"}, """;

        Assert.Equal(
            Notebook.Parse(Samples.With(TwoCells, 4), "a").Cells.Select(cell => cell.Id),
            Notebook.Parse(Samples.With(other + TwoCells, 4), "b").Cells.Skip(1).Select(cell => cell.Id));
    }

    [Fact]
    public void A_newer_minor_version_is_kept()
    {
        var notebook = Notebook.Parse(Samples.With("", 6), "a.ipynb");

        Assert.Null(notebook.UpgradeNote);
        Assert.Equal(6, (int)notebook.Json["nbformat_minor"]!);
    }

    [Fact]
    public void Missing_empty_members_and_ids_are_made_up_for()
    {
        var notebook = Notebook.Parse(
            """{"cells": [{"cell_type": "code", "source": "1"}], "nbformat": 4, "nbformat_minor": 5}""", "a.ipynb");

        Assert.Equal("1 cell had no id and got one.", notebook.UpgradeNote);
        Assert.Empty(notebook.Cells[0].Outputs);
        Assert.Empty(notebook.Cells[0].Metadata);
        Assert.Empty(notebook.Metadata);
    }

    [Fact]
    public void Text_in_one_piece_is_written_as_lines()
    {
        const string cell = """
            {"cell_type": "code", "execution_count": 1, "id": "a", "metadata": {}, "source": "a\nb", "outputs": [
              {"output_type": "stream", "name": "stdout", "text": "c\nd"},
              {"output_type": "display_data", "metadata": {}, "data": {"text/plain": "e\nf", "image/png": "AA\n", "application/json": "g\nh"}}]}
            """;

        var json = Notebook.Parse(Samples.With(cell), "a.ipynb").Cells[0].Json;

        Assert.Equal("""["a\n","b"]""", json["source"]!.ToJsonString());
        Assert.Equal("""["c\n","d"]""", json["outputs"]![0]!["text"]!.ToJsonString());
        Assert.Equal("""{"text/plain":["e\n","f"],"image/png":"AA\n","application/json":"g\nh"}""", json["outputs"]![1]!["data"]!.ToJsonString());
    }
}
