"""Stopping a cell: at once, with all that was declared kept, and the next cell runs."""

import time

from interrupt_storm import storm
from kernels import KernelTest

# The figure is half a second; a busy machine gets four times that.
LIMIT = 2

# A hundredth of the full run, which is a command of the benchmarks.
STORM = 10

# Each says that it has begun: an interrupt that comes before the code runs would prove nothing.
BEGIN = "Console.WriteLine(\"begun\"); "


class InterruptTest(KernelTest):
    def interrupt(self, code):
        """Interrupts a cell once it has begun; gives the run and the seconds that it took to end."""
        request = self.kernel.client.execute(BEGIN + code, allow_stdin=False)
        while "begun" not in self.kernel.published()["content"].get("text", ""):
            pass
        start = time.monotonic()
        self.kernel.manager.interrupt_kernel()
        run = self.kernel.collect(request)
        return run, time.monotonic() - start

    def assert_stops(self, code, limit=LIMIT):
        self.run_well("var survivor = 41;")
        run, seconds = self.interrupt(code)
        self.assertEqual("KeyboardInterrupt", run.content.get("ename"), run.content)
        self.assertEqual(1, len(run.of("error")))
        self.assertLess(seconds, limit)
        self.assertEqual("42", self.run_well("survivor + 1").result)

    def test_a_busy_loop(self):
        self.assert_stops("while (true) { }")

    def test_a_busy_loop_that_counts(self):
        self.run_well("long counted = 0;")
        self.assert_stops("while (true) counted++;")
        self.assertGreater(int(self.run_well("counted").result), 0)

    def test_an_awaiting_loop(self):
        self.assert_stops("while (true) await Task.Delay(10);")

    def test_a_long_delay(self):
        self.assert_stops("await Task.Delay(100_000);")

    def test_a_sleep(self):
        self.assert_stops("System.Threading.Thread.Sleep(100_000);")

    def test_a_query(self):
        self.assert_stops("Enumerable.Range(0, int.MaxValue).SelectMany(i => Enumerable.Range(0, 1000)).LongCount(i => i % 7 == 3)")

    def test_a_parallel_query(self):
        self.assert_stops("ParallelEnumerable.Range(0, int.MaxValue).Where(i => { System.Threading.Thread.SpinWait(1000); return true; }).Count()")

    def test_a_parallel_loop(self):
        self.assert_stops("Parallel.For(0, int.MaxValue, i => System.Threading.Thread.SpinWait(1000));")

    def test_a_wait_for_a_task(self):
        self.assert_stops("Task.Delay(100_000).Wait();")
        self.assert_stops("new TaskCompletionSource<int>().Task.Result")

    def test_a_loop_in_a_method_and_in_a_lambda(self):
        self.assert_stops("void Spin() { for (;;) { } } Spin();")
        self.assert_stops("Action spin = () => { while (true) { } }; spin();")

    def test_an_interrupt_while_nothing_runs_is_forgotten(self):
        self.run_well("1")
        # Between sockets there is no order: the reply says that the interrupt came before the cell.
        client = self.kernel.client
        client.control_channel.send(client.session.msg("interrupt_request", {}))
        self.assertEqual("ok", client.get_control_msg(timeout=10)["content"]["status"])
        self.assertEqual("2", self.run_well("1 + 1").result)

    def test_what_waits_behind_the_interrupted_cell_is_aborted(self):
        request = self.kernel.client.execute(BEGIN + "while (true) { }", allow_stdin=False)
        behind = self.kernel.client.execute("1", allow_stdin=False)
        while "begun" not in self.kernel.published()["content"].get("text", ""):
            pass
        self.kernel.manager.interrupt_kernel()
        self.assertEqual("KeyboardInterrupt", self.kernel.collect(request).content["ename"])
        self.assertEqual("aborted", self.kernel.collect(behind).content["status"])

    def test_finally_blocks_of_the_interrupted_cell_run(self):
        self.run_well("var cleaned = false;")
        self.assert_stops("try { while (true) { } } finally { cleaned = true; }")
        self.assertEqual("True", self.run_well("cleaned.ToString()").result)

    def test_interrupts_at_random_moments_do_no_harm(self):
        storm(self.kernel, STORM, seed=7)
