"""The project's notebooks through nbclient, as nbconvert and papermill run them."""

import os
import unittest
from pathlib import Path

import nbformat
from kernels import NAME
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

# The notebooks' own folder: what they reference is given relative to it.
FOLDER = Path(os.environ["NOTEBOOKS"])

# What makes charts interactive is one output of a notebook, and is not stored.
CHART_SCRIPT = '<script data-analysis="interactive-charts">'

# Work that takes longer than a moment shows a bar, and what takes long depends on the machine.
PROGRESS_BAR = '<div class="analysis-progress"'

# The outputs that are stored have no count that says which run they are from, and no timings.
COMPARED = ("output_type", "name", "text", "data")


def execute(notebook, folder=FOLDER, **options):
    client = NotebookClient(notebook, timeout=300, kernel_name=NAME, resources={"metadata": {"path": str(folder)}}, **options)
    return client.execute()


def notebook_of(*cells):
    """A notebook of code cells, each given as text, or as text and tags."""
    made = []
    for cell in cells:
        code, *tags = (cell,) if isinstance(cell, str) else cell
        made.append(nbformat.v4.new_code_cell(code, metadata={"tags": list(tags)}))
    kernel = {"name": NAME, "display_name": ".NET (C#)", "language": "C#"}
    return nbformat.v4.new_notebook(cells=made, metadata={"kernelspec": kernel})


def outputs(notebook):
    """What each code cell shows: streams of one name joined, since a client may get them in any number of parts."""
    return [_joined(cell.outputs) for cell in notebook.cells if cell.cell_type == "code"]


def _joined(cell_outputs):
    joined = []
    for output in cell_outputs:
        if output.get("data", {}).get("text/html", "").startswith((CHART_SCRIPT, PROGRESS_BAR)):
            continue
        kept = {field: output[field] for field in COMPARED if field in output}
        if joined and kept["output_type"] == "stream" and joined[-1].get("name") == kept["name"]:
            joined[-1]["text"] += kept["text"]
        else:
            joined.append(kept)
    return joined


class NotebookTest(unittest.TestCase):
    maxDiff = None

    def test_charts_become_interactive_by_one_copy_of_the_script_in_a_notebook(self):
        notebook = execute(nbformat.read(FOLDER / "2-term-frequency.ipynb", as_version=4))
        markup = [output["data"].get("text/html", "") for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs if "data" in output]
        figures = [html for html in markup if html.startswith('<figure class="analysis-figure"')]
        self.assertEqual(9, len(figures))
        # A build without Node has no script to embed, and drawings only.
        embedded = [1] if os.environ.get("REQUIRE_CLIENTS") == "1" else [0, 1]
        self.assertIn(sum(html.startswith((CHART_SCRIPT, PROGRESS_BAR)) for html in markup), embedded)
        self.assertTrue(all(len(html) < 1_000_000 for html in markup))

    def test_every_notebook_gives_the_outputs_that_are_stored_in_it(self):
        files = sorted(FOLDER.glob("*.ipynb"))
        self.assertTrue(files)
        for file in files:
            with self.subTest(notebook=file.name):
                stored = nbformat.read(file, as_version=4)
                fresh = execute(nbformat.read(file, as_version=4))
                self.assertEqual(outputs(stored), outputs(fresh))
                self.assertEqual(stored.metadata.language_info, fresh.metadata.language_info)

    def test_parameters_as_papermill_writes_them_are_seen_by_later_cells(self):
        # This is what its translator for .net-csharp makes of {"x": 40, "name": "a \"b\"", "share": 0.5, "on": True}.
        injected = "// Parameters\nvar x = 40;\nvar name = \"a \\\"b\\\"\";\nvar share = 0.5;\nvar on = true;\n"
        notebook = execute(notebook_of(
            ("var x = 1; var name = \"default\"; var share = 0.1; var on = false;", "parameters"),
            (injected, "injected-parameters"),
            "$\"{x + 2} {name} {share} {on}\""))
        self.assertEqual("42 a \"b\" 0.5 True", notebook.cells[2].outputs[0]["data"]["text/plain"])

    def test_an_expected_exception_does_not_end_the_run(self):
        notebook = execute(notebook_of(("throw new Exception(\"expected\");", "raises-exception"), "1 + 1"))
        self.assertEqual(["error"], [output.output_type for output in notebook.cells[0].outputs])
        self.assertEqual("2", notebook.cells[1].outputs[0]["data"]["text/plain"])

    def test_an_unexpected_exception_ends_the_run(self):
        notebook = notebook_of("1", "throw new Exception(\"unexpected\");", "3")
        with self.assertRaises(CellExecutionError) as raised:
            execute(notebook)
        self.assertIn("unexpected", str(raised.exception))
        self.assertEqual([], notebook.cells[2].outputs)

    def test_a_skipped_cell_does_not_run(self):
        notebook = execute(notebook_of(("throw new Exception(\"skipped\");", "skip-execution"), "1 + 1"), skip_cells_with_tag="skip-execution")
        self.assertEqual([], notebook.cells[0].outputs)
        self.assertEqual("2", notebook.cells[1].outputs[0]["data"]["text/plain"])

    def test_a_cell_that_asks_fails_instead_of_waiting(self):
        with self.assertRaises(CellExecutionError):
            execute(notebook_of("Console.ReadLine()"))

    def test_a_cell_that_takes_too_long_is_interrupted_and_the_next_one_runs(self):
        notebook = notebook_of("while (true) { }", "1 + 1")
        client = NotebookClient(notebook, timeout=5, interrupt_on_timeout=True, kernel_name=NAME, allow_errors=True)
        client.execute()
        self.assertEqual("2", notebook.cells[1].outputs[0]["data"]["text/plain"])

    def test_an_updated_value_takes_the_place_of_the_first(self):
        notebook = execute(notebook_of("var bar = display(\"0%\");", "bar.Update(\"100%\");"))
        self.assertEqual("100%", notebook.cells[0].outputs[0]["data"]["text/plain"])
