"""Values that are shown: their MIME types, and what changes or clears them later."""

from kernels import KernelTest


class DisplayTest(KernelTest):
    def display(self, code):
        contents = self.run_well(code).of("display_data")
        self.assertEqual(1, len(contents))
        return contents[0]

    def test_text_and_markup_are_shown_under_their_types(self):
        self.assertEqual("plain", self.display("display(\"plain\");")["data"]["text/plain"])
        self.assertEqual("<b>bold</b>", self.display("display(HTML(\"<b>bold</b>\"));")["data"]["text/html"])

    def test_any_type_can_be_shown(self):
        for kind, text in (("text/markdown", "# title"), ("text/latex", "$x$"), ("image/svg+xml", "<svg/>"),
                           ("application/javascript", "1"), ("image/png", "iVBORw0KGgo=")):
            with self.subTest(kind=kind):
                shown = self.display(f"display(Analysis.Display.MimeBundle.Text(\"plain\").With(\"{kind}\", \"{text}\"));")
                self.assertEqual(text, shown["data"][kind])

    def test_json_is_json_and_not_text(self):
        shown = self.display("display(Analysis.Display.MimeBundle.Text(\"plain\").With(\"application/json\", \"{\\\"a\\\": [1, 2]}\"));")
        self.assertEqual({"a": [1, 2]}, shown["data"]["application/json"])

    def test_a_table_has_markup_and_text(self):
        shown = self.display("display(new[] { new { Name = \"a\", Count = 1 } });")
        self.assertIn("<table", shown["data"]["text/html"])
        self.assertIn("Name", shown["data"]["text/plain"])

    def test_a_shown_value_is_updated_in_place(self):
        run = self.run_well("var shown = display(\"old\"); shown.Update(\"new\");")
        first, second = run.of("display_data")[0], run.of("update_display_data")[0]
        self.assertEqual(("old", "new"), (first["data"]["text/plain"], second["data"]["text/plain"]))
        self.assertTrue(first["transient"]["display_id"])
        self.assertEqual(first["transient"]["display_id"], second["transient"]["display_id"])

    def test_a_later_cell_updates_what_an_earlier_one_showed(self):
        first = self.run_well("var kept = display(1);").of("display_data")[0]
        second = self.run_well("kept.Update(2);")
        self.assertEqual(["status", "execute_input", "update_display_data", "status"], second.kinds)
        self.assertEqual(first["transient"]["display_id"], second.of("update_display_data")[0]["transient"]["display_id"])

    def test_values_and_text_keep_their_order(self):
        run = self.run_well("Console.Write(1); display(2); Console.Write(3); display(4); 5")
        self.assertEqual(["stream", "display_data", "stream", "display_data", "execute_result"], run.kinds[2:-1])
