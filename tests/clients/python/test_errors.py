"""Cells that fail: one error each, what was assigned before stays, and what waits behind them is aborted."""

from kernels import KernelTest


class ErrorTest(KernelTest):
    def assert_failed(self, run, name):
        """The cell has one output, its error, and the reply says the same."""
        self.assertEqual("error", run.content["status"])
        self.assertEqual(["status", "execute_input", "error", "status"], run.kinds)
        error = run.of("error")[0]
        for field in ("ename", "evalue", "traceback"):
            self.assertEqual(run.content[field], error[field])
        self.assertEqual(name, error["ename"].split(".")[-1])
        self.assertTrue(error["traceback"] and all(isinstance(line, str) for line in error["traceback"]))

    def test_a_thrown_exception_is_the_cells_one_output(self):
        run = self.run_cell("throw new InvalidOperationException(\"so not\");")
        self.assert_failed(run, "InvalidOperationException")
        self.assertEqual("so not", run.content["evalue"])
        self.assertGreater(run.content["execution_count"], 0)

    def test_a_mistake_in_the_code_is_the_cells_one_output(self):
        run = self.run_cell("int broken = \"text\";")
        self.assertEqual("error", run.content["status"])
        self.assertEqual(["status", "execute_input", "error", "status"], run.kinds)
        self.assertIn("CS0029", "".join(run.content["traceback"]) + run.content["evalue"])

    def test_an_exception_after_await_is_caught_as_well(self):
        self.assert_failed(self.run_cell("await Task.Yield(); throw new FormatException(\"late\");"), "FormatException")

    def test_what_was_assigned_before_the_exception_stays(self):
        self.run_cell("var assigned = 5; throw new Exception(\"after\");")
        self.assertEqual("5", self.run_well("assigned").result)

    def test_output_before_the_exception_comes_before_it(self):
        run = self.run_cell("Console.Write(\"before\"); throw new Exception(\"x\");")
        self.assertEqual(["status", "execute_input", "stream", "error", "status"], run.kinds)

    def test_what_waits_behind_an_error_is_aborted(self):
        requests = [self.kernel.client.execute(code, allow_stdin=False) for code in (
            "System.Threading.Thread.Sleep(300); throw new Exception(\"first\");", "var neverRun = 1;", "2")]
        runs = [self.kernel.collect(request) for request in requests]
        self.assertEqual(["error", "aborted", "aborted"], [run.content["status"] for run in runs])
        self.assertEqual(["status", "status"], runs[1].kinds)
        self.assertIn("CS0103", "".join(self.run_cell("neverRun").content["traceback"]))

    def test_after_the_aborted_ones_cells_run_again(self):
        self.kernel.collect(self.kernel.client.execute("throw new Exception(\"x\");", allow_stdin=False))
        self.assertEqual("2", self.run_well("1 + 1").result)

    def test_what_waits_behind_an_error_runs_where_that_was_asked(self):
        first = self.kernel.client.execute("throw new Exception(\"x\");", allow_stdin=False, stop_on_error=False)
        second = self.kernel.client.execute("\"still\"", allow_stdin=False)
        self.assertEqual("error", self.kernel.collect(first).content["status"])
        self.assertEqual("still", self.kernel.collect(second).result)

    def test_questions_behind_an_error_are_answered(self):
        first = self.kernel.client.execute("throw new Exception(\"x\");", allow_stdin=False)
        second = self.kernel.client.kernel_info()
        self.assertEqual("error", self.kernel.collect(first).content["status"])
        self.assertEqual("ok", self.kernel.collect(second).content["status"])
