"""What the kernel says of itself, on both channels."""

from kernels import KernelTest


class KernelInfoTest(KernelTest):
    def test_shell_answers_with_busy_and_idle(self):
        run = self.kernel.ask("kernel_info_request")
        self.assertEqual(["status", "status"], run.kinds)
        self.assertEqual(["busy", "idle"], [content["execution_state"] for content in run.of("status")])

    def test_control_answers_the_same(self):
        shell = self.kernel.ask("kernel_info_request")
        control = self.kernel.ask("kernel_info_request", control=True)
        self.assertEqual(shell.content, control.content)
        self.assertEqual(["busy", "idle"], [content["execution_state"] for content in control.of("status")])

    def test_the_language_is_what_the_notebooks_say(self):
        language = self.kernel.ask("kernel_info_request").content["language_info"]
        self.assertEqual("C#", language["name"])
        self.assertEqual(".cs", language["file_extension"])
        self.assertEqual("text/x-csharp", language["mimetype"])
        self.assertEqual("csharp", language["pygments_lexer"])

    def test_the_protocol_is_the_newest_and_its_optional_features_are_named(self):
        info = self.kernel.ask("kernel_info_request").content
        self.assertEqual("5.5", info["protocol_version"])
        self.assertEqual([], info["supported_features"])

    def test_a_new_subscriber_is_welcomed_before_anything_else(self):
        subscriber = self.kernel.manager.connect_iopub()
        try:
            self.assertTrue(subscriber.poll(30_000), "nothing came")
            _, message = self.kernel.client.session.recv(subscriber, mode=0)
        finally:
            subscriber.close()
        self.assertEqual("iopub_welcome", message["header"]["msg_type"])
        self.assertEqual({"subscription": ""}, message["content"])

    def test_control_answers_while_a_cell_runs(self):
        running = self.kernel.client.execute("System.Threading.Thread.Sleep(1000); \"slept\"")
        message = self.kernel.client.session.msg("kernel_info_request", {})
        self.kernel.client.control_channel.send(message)
        reply = self.kernel.client.get_control_msg(timeout=30)
        self.assertEqual(message["header"]["msg_id"], reply["parent_header"]["msg_id"])
        self.assert_no_reply_yet("the cell had ended before control answered")
        self.assertEqual("slept", self.kernel.collect(running).result)

    def test_an_unknown_request_is_answered_or_passed_over_and_the_next_one_works(self):
        channel = self.kernel.client.shell_channel
        channel.send(self.kernel.client.session.msg("no_such_request", {"a": 1}))
        channel.send(self.kernel.client.session.msg("nothing_like_a_request", {}))
        self.assertEqual("2", self.run_well("1 + 1").result)
