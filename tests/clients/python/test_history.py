"""What was run before: the last, a range, a search."""

from kernels import Kernel, KernelTest

CELLS = ["var one = 1;", "one + 1", "Console.Write(one)", "one + 1"]


class HistoryTest(KernelTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for code in CELLS:
            cls.kernel.run(code)
        cls.kernel.run("\"silent\"", silent=True, store_history=False)
        cls.kernel.run("\"not stored\"", store_history=False)

    def history(self, **content):
        defaults = {"output": False, "raw": True}
        return self.kernel.ask("history_request", **{**defaults, **content}).content["history"]

    def inputs(self, **content):
        return [entry[2] for entry in self.history(**content)]

    def test_the_tail_is_the_last_cells_oldest_first(self):
        self.assertEqual(CELLS[-2:], self.inputs(hist_access_type="tail", n=2))
        self.assertEqual(CELLS, self.inputs(hist_access_type="tail", n=100))

    def test_entries_have_a_session_and_the_cells_number(self):
        self.assertEqual([1, 2, 3, 4], [entry[1] for entry in self.history(hist_access_type="tail", n=100)])
        self.assertTrue(all(isinstance(entry[0], int) for entry in self.history(hist_access_type="tail", n=100)))

    def test_a_range_ends_before_its_stop(self):
        self.assertEqual(CELLS[1:3], self.inputs(hist_access_type="range", session=0, start=2, stop=4))

    def test_a_search_knows_stars_and_question_marks(self):
        self.assertEqual(CELLS[1:2] + CELLS[3:], self.inputs(hist_access_type="search", pattern="one + ?", n=10))
        self.assertEqual(CELLS[2:3], self.inputs(hist_access_type="search", pattern="*Write*", n=10))
        self.assertEqual([], self.inputs(hist_access_type="search", pattern="Write", n=10))

    def test_a_search_for_unique_cells_names_each_once(self):
        self.assertEqual(CELLS[1:2], sorted(self.inputs(hist_access_type="search", pattern="one + 1", n=10, unique=True)))

    def test_values_come_along_where_that_was_asked(self):
        entries = self.history(hist_access_type="tail", n=100, output=True)
        self.assertEqual(CELLS, [entry[2][0] for entry in entries])
        self.assertEqual("2", entries[1][2][1])

    def test_the_latest_cell_is_in_the_history_at_once(self):
        with Kernel() as kernel:
            kernel.run("var only = 1;")
            reply = kernel.ask("history_request", hist_access_type="tail", n=1, output=False, raw=True)
            self.assertEqual("var only = 1;", reply.content["history"][0][2])
