"""Inspection: signature and documentation of what stands at a place."""

from kernels import KernelTest

SMILE = "\U0001F600"


class InspectionTest(KernelTest):
    def inspect(self, code, position=None, detail=0):
        position = len(code) if position is None else position
        return self.kernel.ask("inspect_request", code=code, cursor_pos=position, detail_level=detail).content

    def assert_tells(self, code, *expected, position=None):
        content = self.inspect(code, position)
        self.assertTrue(content["found"], content)
        for text in expected:
            self.assertIn(text, content["data"]["text/plain"])

    def test_a_method_has_its_signature(self):
        self.assert_tells("Math.Max", "Max(", "int")

    def test_a_variable_of_an_earlier_cell_has_its_type(self):
        self.run_well("var inspected = new Dictionary<string, int>();")
        self.assert_tells("inspected", "Dictionary<string, int>", "inspected")

    def test_documentation_of_the_framework_is_shown(self):
        self.assert_tells("string.IsNullOrEmpty", "IsNullOrEmpty", "null")

    def test_positions_are_code_points_beyond_the_basic_plane(self):
        code = f"var a = \"{SMILE}{SMILE}{SMILE}\"; Math.Max(1, 2)"
        self.assert_tells(code, "Max(", position=code.index("Max") + 1)

    def test_where_nothing_stands_nothing_is_found(self):
        for code in ("", "   ", "nothingOfThisName"):
            with self.subTest(code=code):
                content = self.inspect(code)
                self.assertEqual((False, {}), (content["found"], content["data"]))
