using System.Text;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Tests;

public sealed class NotebookErrorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notebooks-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "n.ipynb: the file is empty. A notebook holds at least {\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}.")]
    [InlineData(" \n", "n.ipynb: the file is empty. A notebook holds at least {\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}.")]
    [InlineData("[]", "n.ipynb, line 1: a notebook is a JSON object and starts with '{'; this text is another JSON value.")]
    [InlineData("null", "n.ipynb, line 1: a notebook is a JSON object and starts with '{'; this text is another JSON value.")]
    [InlineData("{\n \"cells\": [\n  é,,\n ]\n}", "n.ipynb, line 3: not JSON from character 3 on, where 'é,,' stands. Mend the line in a text editor, or take an earlier copy of the file.")]
    [InlineData("{\n \"é\": NaN, \"b\": \"a long line of text\"\n}", "n.ipynb, line 2: not JSON from character 7 on, where 'NaN, \"b\": \"a long line o…' stands. Mend the line in a text editor, or take an earlier copy of the file.")]
    [InlineData("{\n \"a\": xaaaaaaaaaaaaaaaaaaaaaa😀z\n}", "n.ipynb, line 2: not JSON from character 7 on, where 'xaaaaaaaaaaaaaaaaaaaaaa…' stands. Mend the line in a text editor, or take an earlier copy of the file.")]
    [InlineData("{\n \"cells\": [\n", "n.ipynb, line 3: the text ends before the notebook does: it was cut off. Take an earlier copy of the file.")]
    [InlineData("\n<!DOCTYPE html>\n<html>", "n.ipynb, line 1: this is a web page, not a notebook. Download the notebook itself: a code host has a button 'Raw' for it.")]
    [InlineData("{\n<<<<<<< HEAD\n \"a\": 1,\n=======\n \"a\": 2,\n>>>>>>> other\n}", "n.ipynb, line 2: a merge conflict that Git left behind ('<<<<<<< HEAD'). Resolve it, or take one side with 'git checkout --ours' or '--theirs', and run again.")]
    [InlineData("{\n \"cells\": [],\n \"cells\": []\n}", "n.ipynb, line 3: the name 'cells' stands twice in one JSON object. Remove one of the two.")]
    public void Text_that_is_no_notebook(string json, string message) => AssertMessage(message, json);

    [Fact]
    public void Nesting_without_end() => AssertMessage(
        "n.ipynb, line 1: lists and objects are nested more than 256 deep. Clear the output that holds them.",
        new string('[', 300) + new string(']', 300));

    [Theory]
    [InlineData("""{"a": 1}""", "n.ipynb, line 1: this JSON is no notebook: it has neither 'nbformat' nor 'cells'.")]
    [InlineData("""{"cells": []}""", "n.ipynb, line 1: 'nbformat' is missing. Add \"nbformat\": 4.")]
    [InlineData("{\n\"nbformat\": 3,\n\"worksheets\": []}", "n.ipynb, line 2: nbformat 3; expected 4. Convert the notebook: jupyter nbconvert --to notebook --inplace <file>.")]
    [InlineData("{\n\n\"nbformat\": 5}", "n.ipynb, line 3: nbformat 5 is newer than what can be read here; expected 4. Save the notebook as version 4.5.")]
    [InlineData("""{"nbformat": "4"}""", "n.ipynb, line 1: 'nbformat' is '4'; expected the number 4.")]
    [InlineData("{\"nbformat\": 4,\n\"nbformat_minor\": -1}", "n.ipynb, line 2: 'nbformat_minor' is -1; expected a whole number such as 5.")]
    [InlineData("{\"nbformat\": 4, \"metadata\":\n[1]}", "n.ipynb, line 2: the notebook's 'metadata' is a list of other values; expected an object.")]
    [InlineData("""{"nbformat": 4}""", "n.ipynb, line 1: 'cells' is missing. Add \"cells\": [] or take an earlier copy of the file.")]
    [InlineData("{\"nbformat\": 4,\n\"cells\": {}}", "n.ipynb, line 2: 'cells' is an object; expected a list.")]
    public void A_notebook_with_a_wrong_frame(string json, string message) => AssertMessage(message, json);

    [Theory]
    [InlineData("7", "cell 2 is 7; expected an object.")]
    [InlineData("""{"source": ""}""", "cell 2 has no 'cell_type'; expected \"code\", \"markdown\" or \"raw\".")]
    [InlineData("""{"cell_type": "heading", "source": ""}""", "cell 2 has the 'cell_type' 'heading'; expected \"code\", \"markdown\" or \"raw\".")]
    [InlineData("""{"cell_type": "raw", "id": "a b", "source": ""}""", "cell 2 has the id 'a b'; expected 1 to 64 of the characters a-z, A-Z, 0-9, - and _.")]
    [InlineData("""{"cell_type": "raw", "id": null, "source": ""}""", "cell 2 has the id null; expected 1 to 64 of the characters a-z, A-Z, 0-9, - and _.")]
    [InlineData("""{"cell_type": "raw"}""", "cell 2 has no 'source'. Add \"source\": [].")]
    [InlineData("""{"cell_type": "raw", "source": {"a": 1}}""", "the 'source' of cell 2 is an object; expected a text or a list of texts.")]
    [InlineData("""{"cell_type": "raw", "source": ["a", 1]}""", "the 'source' of cell 2 is a list of other values; expected a text or a list of texts.")]
    [InlineData("""{"cell_type": "raw", "source": "", "metadata": 1}""", "the 'metadata' of cell 2 is 1; expected an object.")]
    [InlineData("""{"cell_type": "raw", "source": "", "metadata": {"tags": "x"}}""", "the tags of cell 2 are 'x'; expected a list of texts.")]
    [InlineData("""{"cell_type": "raw", "source": "", "outputs": []}""", "cell 2 is a raw cell and has 'outputs', which only code cells have. Remove it.")]
    [InlineData("""{"cell_type": "markdown", "source": "", "execution_count": 1}""", "cell 2 is a markdown cell and has 'execution_count', which only code cells have. Remove it.")]
    [InlineData("""{"cell_type": "code", "source": "", "execution_count": "1"}""", "the 'execution_count' of cell 2 is '1'; expected null or a whole number.")]
    [InlineData("""{"cell_type": "code", "source": "", "outputs": null}""", "the 'outputs' of cell 2 are null; expected a list.")]
    [InlineData("""{"cell_type": "raw", "id": "first", "source": ""}""", "cell 2 has the id 'first', which cell 1 has already. Give one of them another id, or remove its \"id\".")]
    public void A_wrong_cell_is_named_with_its_line(string cell, string finding) =>
        AssertMessage("n.ipynb, line 3: " + finding, Samples.With("\n{\"cell_type\": \"code\", \"id\": \"first\", \"source\": \"\"},\n" + cell));

    [Theory]
    [InlineData("true", "output 1 of cell 1 is true; expected an object.")]
    [InlineData("{}", "output 1 of cell 1 has no 'output_type'; expected a text.")]
    [InlineData("""{"output_type": "stream", "text": ""}""", "output 1 of cell 1 has no 'name'; expected \"stdout\" or \"stderr\".")]
    [InlineData("""{"output_type": "stream", "name": "stdout", "text": [1]}""", "the 'text' of output 1 of cell 1 is a list of other values; expected a text or a list of texts.")]
    [InlineData("""{"output_type": "display_data"}""", "output 1 of cell 1 has no 'data'; expected an object.")]
    [InlineData("""{"output_type": "execute_result", "data": []}""", "the 'data' of output 1 of cell 1 is a list of other values; expected an object.")]
    [InlineData("""{"output_type": "error", "ename": "E", "evalue": "", "traceback": "x"}""", "the 'traceback' of output 1 of cell 1 is 'x'; expected a list of texts.")]
    public void A_wrong_output_is_named_with_its_line(string output, string finding) =>
        AssertMessage("n.ipynb, line 2: " + finding, Samples.With("{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [\n" + output + "]}"));

    [Fact]
    public void A_file_that_is_not_there_and_a_folder()
    {
        var missing = Path.Combine(_folder, "no.ipynb");

        Assert.Equal($"{missing}: there is no such file. Check the path, or list the folder's notebooks.",
            Assert.Throws<NotebookException>(() => Notebook.Load(missing)).Message);
        Assert.Equal($"{_folder}: this is a folder. Name a notebook in it.",
            Assert.Throws<NotebookException>(() => Notebook.Load(_folder)).Message);
    }

    [Fact]
    public void Text_that_is_not_utf8()
    {
        var latin = Path.Combine(_folder, "latin.ipynb");
        File.WriteAllBytes(latin, Encoding.Latin1.GetBytes("{\n\"é\": 1}"));
        var wide = Path.Combine(_folder, "wide.ipynb");
        File.WriteAllText(wide, "{}", Encoding.Unicode);

        Assert.Equal($"{latin}, line 2: the bytes E9 are not UTF-8. Save the notebook as UTF-8.",
            Assert.Throws<NotebookException>(() => Notebook.Load(latin)).Message);
        Assert.Equal($"{wide}, line 1: the text is UTF-16. Save the notebook as UTF-8.",
            Assert.Throws<NotebookException>(() => Notebook.Load(wide)).Message);
    }

    [Fact]
    public void What_breaks_the_rules_is_not_written_and_the_old_file_stays()
    {
        var path = Path.Combine(_folder, "n.ipynb");
        File.WriteAllText(path, "old");
        var notebook = Notebook.Create("k", "K", "C#", "n.ipynb");
        notebook.Cells.Add(NotebookCell.Markdown("x"));
        notebook.Cells[0].Json["outputs"] = new JsonArray();

        var error = Assert.Throws<NotebookException>(() => notebook.Save(path));

        Assert.Equal("n.ipynb: cell 1 is a markdown cell and has 'outputs', which only code cells have. Remove it.", error.Message);
        Assert.Null(error.Line);
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_written_to()
    {
        var path = Path.Combine(_folder, "missing", "n.ipynb");

        var error = Assert.Throws<NotebookException>(() => Notebook.Create("k", "K", "C#").Save(path));

        Assert.StartsWith($"{path}: the notebook cannot be written. ", error.Message, StringComparison.Ordinal);
    }

    private static void AssertMessage(string message, string json)
    {
        var error = Assert.Throws<NotebookException>(() => Notebook.Parse(json, "n.ipynb"));
        Assert.Equal(message, error.Message);
        Assert.Equal("n.ipynb", error.File);
    }
}
