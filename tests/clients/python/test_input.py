"""Cells that ask: over the stdin channel, or not at all where the client cannot be asked."""

import time

from kernels import KernelTest

ASKS = "Console.ReadLine()"


class InputTest(KernelTest):
    def answer(self, code, value):
        """Runs a cell that asks once; gives what it asked, and the run."""
        request = self.kernel.client.execute(code, allow_stdin=True)
        asked = self.kernel.client.get_stdin_msg(timeout=60)
        self.assertEqual("input_request", asked["msg_type"])
        self.assertEqual(request, asked["parent_header"]["msg_id"])
        self.kernel.client.input(value)
        return asked["content"], self.kernel.collect(request)

    def test_a_line_is_asked_for(self):
        asked, run = self.answer(ASKS, "an answer")
        self.assertEqual({"prompt": "", "password": False}, asked)
        self.assertEqual("an answer", run.result)

    def test_two_questions_have_their_own_answers(self):
        request = self.kernel.client.execute("Console.ReadLine() + Console.ReadLine()", allow_stdin=True)
        for value in ("a", "b"):
            self.kernel.client.get_stdin_msg(timeout=60)
            self.kernel.client.input(value)
        self.assertEqual("ab", self.kernel.collect(request).result)

    def test_text_before_the_question_is_seen_before_it(self):
        request = self.kernel.client.execute("Console.Write(\"question\"); Console.ReadLine()", allow_stdin=True)
        self.kernel.client.get_stdin_msg(timeout=60)
        kinds = []
        while not kinds or kinds[-1] != "stream":
            kinds.append(self.kernel.published()["msg_type"])
        self.kernel.client.input("x")
        self.assertEqual("x", self.kernel.collect(request).result)

    def test_a_question_with_a_prompt(self):
        asked, run = self.answer("await Microsoft.DotNet.Interactive.Kernel.GetInputAsync(\"Name?\")", "\U0001F600")
        self.assertEqual({"prompt": "Name?", "password": False}, asked)
        self.assertEqual("\U0001F600", run.result)

    def test_a_password_is_asked_for_as_one(self):
        code = "(await Microsoft.DotNet.Interactive.Kernel.GetPasswordAsync(\"Secret?\")).GetClearTextPassword()"
        asked, run = self.answer(code, "hidden")
        self.assertEqual({"prompt": "Secret?", "password": True}, asked)
        self.assertEqual("hidden", run.result)

    def test_where_nobody_can_be_asked_the_cell_fails_at_once(self):
        start = time.monotonic()
        run = self.run_cell(ASKS, allow_stdin=False)
        self.assertEqual("error", run.content["status"])
        self.assertLess(time.monotonic() - start, 10)
        self.assertEqual("2", self.run_well("1 + 1").result)

    def test_an_interrupt_ends_the_wait_for_an_answer(self):
        request = self.kernel.client.execute(ASKS, allow_stdin=True)
        self.kernel.client.get_stdin_msg(timeout=60)
        self.kernel.manager.interrupt_kernel()
        self.assertEqual("KeyboardInterrupt", self.kernel.collect(request).content["ename"])
        self.assertEqual("2", self.run_well("1 + 1").result)
