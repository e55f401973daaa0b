using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Tests;

public class NotebookCellTests
{
    [Fact]
    public void A_cells_id_follows_from_its_text()
    {
        Assert.Equal(NotebookCell.Code("a").Id, NotebookCell.Code("a").Id);
        Assert.NotEqual(NotebookCell.Code("a").Id, NotebookCell.Markdown("a").Id);
        Assert.Matches("^[0-9a-f]{8}$", NotebookCell.Code("a").Id);
    }

    [Fact]
    public void Equal_cells_get_different_ids_in_one_notebook()
    {
        var notebook = Notebook.Create("k", "K", "C#");
        notebook.Cells.Add(NotebookCell.Code(""));
        notebook.Cells.Add(NotebookCell.Code(""));

        Assert.NotEqual(notebook.Cells[0].Id, notebook.Cells[1].Id);
    }

    [Fact]
    public void An_id_that_was_given_is_not_changed_silently()
    {
        var notebook = Notebook.Create("k", "K", "C#");
        notebook.Cells.Add(WithId("one"));

        var error = Assert.Throws<ArgumentException>(() => notebook.Cells.Add(WithId("one")));

        Assert.Equal("The notebook already has a cell with the id 'one'. Give this one another Id. (Parameter 'cell')", error.Message);
        Assert.Single(notebook.Cells);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("ж")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")] // 65
    public void An_id_outside_the_rules_is_refused(string id)
    {
        var error = Assert.Throws<ArgumentException>(() => NotebookCell.Code("").Id = id);

        Assert.Equal($"'{id}' is no cell id: expected 1 to 64 of the characters a-z, A-Z, 0-9, - and _. (Parameter 'value')", error.Message);
    }

    [Fact]
    public void An_id_of_64_characters_is_taken()
    {
        var cell = NotebookCell.Code("");
        cell.Id = new('a', 64);
        Assert.Equal(64, cell.Id.Length);
    }

    [Fact]
    public void A_cell_stands_in_one_notebook_only()
    {
        var first = Notebook.Create("k", "K", "C#");
        var second = Notebook.Create("k", "K", "C#");
        var cell = WithId("one");
        first.Cells.Add(cell);

        var error = Assert.Throws<InvalidOperationException>(() => second.Cells.Add(cell));
        second.Cells.Add(cell.Clone());

        Assert.Equal("Cell 'one' already belongs to a notebook. Add its Clone() instead.", error.Message);
        Assert.Equal("one", second.Cells[0].Id);
    }

    [Fact]
    public void An_output_stands_in_one_cell_only()
    {
        var output = new StreamOutput(StreamOutput.StandardOutput, "x");
        NotebookCell.Code("").Outputs.Add(output);

        var error = Assert.Throws<InvalidOperationException>(() => NotebookCell.Code("").Outputs.Add(output));

        Assert.Equal("This output already belongs to a cell. Make another one for the second place.", error.Message);
    }

    [Fact]
    public void Only_code_has_outputs_and_a_count()
    {
        var cell = NotebookCell.Markdown("x");
        cell.Id = "prose";

        Assert.Throws<NotSupportedException>(() => cell.Outputs.Add(new StreamOutput(StreamOutput.StandardOutput, "x")));
        var error = Assert.Throws<InvalidOperationException>(() => cell.ExecutionCount = 1);
        Assert.Equal("Cell 'prose' holds markdown: only code has an execution count.", error.Message);
    }

    [Fact]
    public void A_bundle_from_text_holds_json_as_json_and_text_as_lines()
    {
        var data = MimeData.Of([new("text/plain", "a\nb"), new("application/x+json", """{"k":["é"]}"""), new("image/svg+xml", "svg\nsvg")]);

        Assert.Equal("""{"application/x\u002Bjson":{"k":["é"]},"image/svg\u002Bxml":["svg\n","svg"],"text/plain":["a\n","b"]}""",
            data.Json.ToJsonString().Replace("\\u00E9", "é", StringComparison.Ordinal));
        Assert.Equal("""{"k":["é"]}""", data.Text("application/x+json"));
        Assert.Equal("a\nb", data.Text("text/plain"));
        Assert.True(data.Has("image/svg+xml"));
    }

    [Fact]
    public void A_bundle_from_a_message_leaves_the_message_alone()
    {
        var message = new JsonObject { ["text/plain"] = "a\nb", ["application/json"] = 1, ["image/png"] = "AAA=" };

        var data = MimeData.FromMessage(message);

        Assert.Equal("""{"application/json":1,"image/png":"AAA=","text/plain":["a\n","b"]}""", data.Json.ToJsonString());
        Assert.Equal("a\nb", (string?)message["text/plain"]);
    }

    [Fact]
    public void Json_from_a_message_has_its_keys_in_Jupyters_order()
    {
        var message = new JsonObject { ["application/x+json"] = JsonNode.Parse("""{"layout":{"y":1,"x":[{"b":null,"a":2}]},"data":[]}""") };

        Assert.Equal("""{"application/x+json":{"data":[],"layout":{"x":[{"a":2,"b":null}],"y":1}}}""", MimeData.FromMessage(message).Json.ToJsonString().Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    private static NotebookCell WithId(string id)
    {
        var cell = NotebookCell.Code("x");
        cell.Id = id;
        return cell;
    }
}
