"""Whether a console client should run what was typed or ask for more."""

from kernels import KernelTest


class CompletenessTest(KernelTest):
    def check(self, status, *codes):
        for code in codes:
            with self.subTest(code=code):
                self.assertEqual(status, self.kernel.ask("is_complete_request", code=code).content["status"])

    def test_what_can_run_is_complete(self):
        self.check("complete", "1 + 1", "var a = 1;", "if (true) { }", "", "foreach (var x in new[] { 1 }) Console.Write(x);")

    def test_what_is_open_is_incomplete(self):
        self.check("incomplete", "if (true) {", "Console.Write(", "class A {", "/* comment", "var x = \"\"\"\ntext")

    def test_what_no_more_text_can_mend_is_invalid(self):
        self.check("invalid", "var = ;", "int 5x = 1;", ")")
