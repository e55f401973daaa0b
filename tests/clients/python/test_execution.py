"""Cells: their value, their count, their order, and what a request may ask beside the code."""

import time

from kernels import KernelTest


class ExecutionTest(KernelTest):
    def test_a_cell_goes_from_busy_over_its_input_and_value_to_idle(self):
        run = self.run_well("20 + 22")
        self.assertEqual(["status", "execute_input", "execute_result", "status"], run.kinds)
        self.assertEqual("42", run.result)

    def test_the_count_goes_up_by_one_and_is_the_same_everywhere(self):
        before = self.run_well("1").content["execution_count"]
        run = self.run_well("2")
        self.assertEqual(before + 1, run.content["execution_count"])
        self.assertEqual(before + 1, run.of("execute_input")[0]["execution_count"])
        self.assertEqual(before + 1, run.of("execute_result")[0]["execution_count"])

    def test_an_empty_cell_is_answered(self):
        for code in ("", " \n", "// only a comment"):
            with self.subTest(code=code):
                self.assertIsNone(self.run_well(code).result)

    def test_a_statement_has_no_value(self):
        self.assertEqual(["status", "execute_input", "status"], self.run_well("var aStatement = 1;").kinds)

    def test_a_silent_cell_runs_without_a_word_and_without_a_count(self):
        before = self.run_well("var silently = 1;").content["execution_count"]
        run = self.run_well("silently = 7; silently", silent=True, store_history=False)
        self.assertEqual(["status", "status"], run.kinds)
        after = self.run_well("silently")
        self.assertEqual("7", after.result)
        self.assertEqual(before + 1, after.content["execution_count"])

    def test_a_cell_that_is_not_stored_is_shown_and_not_counted(self):
        before = self.run_well("1").content["execution_count"]
        self.assertEqual("2", self.run_well("1 + 1", store_history=False).result)
        self.assertEqual(before + 1, self.run_well("3").content["execution_count"])

    def test_user_expressions_are_answered_after_the_cell(self):
        expressions = {"sum": "userValue + 1", "wrong": "userValue +", "thrown": "int.Parse(\"x\")"}
        answers = self.run_well("var userValue = 41;", user_expressions=expressions).content["user_expressions"]
        self.assertEqual("ok", answers["sum"]["status"])
        self.assertEqual("42", answers["sum"]["data"]["text/plain"])
        self.assertEqual("error", answers["wrong"]["status"])
        self.assertEqual("FormatException", answers["thrown"]["ename"].split(".")[-1])

    def test_nothing_comes_after_idle(self):
        self.run_well("Console.Write(1); 2")
        self.assert_silence()

    def test_messages_of_a_cell_come_within_a_tenth_of_a_second(self):
        self.run_well("1")
        run = self.run_well("display(1); Console.Write(2); 3")
        self.assertEqual(["status", "execute_input", "display_data", "stream", "execute_result", "status"], run.kinds)
        gaps = [after - before for before, after in zip(run.times[1:], run.times[2:])]
        self.assertLess(sorted(gaps)[len(gaps) // 2], 0.1)

    def test_the_reply_comes_only_after_awaited_work(self):
        start = time.monotonic()
        run = self.run_well("await Task.Delay(500); \"done\"")
        self.assertGreaterEqual(time.monotonic() - start, 0.5)
        self.assertEqual("done", run.result)

    def test_characters_beyond_the_plane_come_back_whole(self):
        run = self.run_well("Console.Write(\"\U0001F600 \u00e4 \u4e2d\"); \"\U0001F680\"")
        self.assertEqual("\U0001F600 \u00e4 \u4e2d", run.text())
        self.assertEqual("\U0001F680", run.result)

    def test_cells_sent_at_once_run_in_their_order(self):
        requests = [self.kernel.client.execute(f"var queued{i} = {i}; queued{i}", allow_stdin=False) for i in range(20)]
        self.assertEqual([str(i) for i in range(20)], [self.kernel.collect(request).result for request in requests])
