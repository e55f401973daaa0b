"""Text that cells write: to the right cell from any thread, all of it, in order."""

from kernels import KernelTest


class StreamTest(KernelTest):
    def test_standard_output_and_error_are_two_streams(self):
        run = self.run_well("Console.Write(\"out\"); Console.Error.Write(\"err\");")
        self.assertEqual(("out", "err"), (run.text("stdout"), run.text("stderr")))

    def test_lines_end_with_a_line_feed_only(self):
        self.assertEqual("a\nb\n", self.run_well("Console.WriteLine(\"a\"); Console.WriteLine(\"b\");").text())

    def test_text_is_there_before_the_cell_has_ended(self):
        request = self.kernel.client.execute("Console.Write(\"early\"); System.Threading.Thread.Sleep(2000); \"end\"", allow_stdin=False)
        kinds = []
        while not kinds or kinds[-1] != "stream":
            kinds.append(self.kernel.published()["msg_type"])
        self.assert_no_reply_yet("the text came only with the cell's end")
        self.assertEqual("end", self.kernel.collect(request).result)

    def test_other_threads_write_to_the_cell_that_started_them(self):
        code = "await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => Console.WriteLine(i))));"
        self.assertEqual(["0", "1", "2", "3"], sorted(self.run_well(code).text().split()))
        code = "var worker = new System.Threading.Thread(() => Console.Write(\"thread\")); worker.Start(); worker.Join();"
        self.assertEqual("thread", self.run_well(code).text())

    def test_text_after_await_belongs_to_its_cell(self):
        self.assertEqual("12", self.run_well("Console.Write(1); await Task.Delay(20); Console.Write(2);").text())

    def test_what_a_cell_left_running_writes_to_that_cell(self):
        first = self.run_well("""
            var go = new TaskCompletionSource();
            var left = Task.Run(async () => { await go.Task; Console.Write("late"); });""")
        second = self.kernel.client.execute("go.SetResult(); await left; System.Threading.Thread.Sleep(300); Console.Write(\"own\");", allow_stdin=False)
        owners = {}
        idle = False
        while not (idle and len(owners) == 2):
            message = self.kernel.published()
            if message["msg_type"] == "stream":
                owners[message["content"]["text"]] = message["parent_header"]["msg_id"]
            idle |= message["content"].get("execution_state") == "idle"
        self.assertEqual({"late": first.request, "own": second}, owners)
        self.kernel.client.get_shell_msg(timeout=30)

    def test_ten_megabytes_arrive_whole(self):
        code = "for (var i = 0; i < 100_000; i++) Console.WriteLine(new string((char)('a' + i % 26), 104));"
        lines = self.run_well(code).text().splitlines()
        self.assertEqual(100_000, len(lines))
        self.assertEqual(["a" * 104, "z" * 104], [lines[26 * 3000], lines[26 * 3000 + 25]])

    def test_ten_megabytes_in_one_value_arrive_whole(self):
        html = self.run_well("HTML(new string('x', 10_000_000))").of("execute_result")[0]["data"]["text/html"]
        self.assertEqual(10_000_000, html.count("x"))

    def test_many_small_writes_are_few_messages(self):
        run = self.run_well("for (var i = 0; i < 20_000; i++) Console.Write('.');")
        self.assertEqual("." * 20_000, run.text())
        self.assertLess(len(run.of("stream")), 2000)
