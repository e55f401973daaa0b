"""Comms: a client opens them for widgets that this kernel does not know, and has to be told so."""

from kernels import KernelTest


class CommTest(KernelTest):
    def send(self, kind, **content):
        message = self.kernel.client.session.msg(kind, content)
        self.kernel.client.shell_channel.send(message)
        request = message["header"]["msg_id"]
        kinds = []
        while True:
            message = self.kernel.published()
            if message["parent_header"].get("msg_id") != request:
                continue
            if message["content"].get("execution_state") == "idle":
                return kinds
            kinds.append((message["msg_type"], message["content"].get("comm_id")))

    def test_a_comm_to_an_unknown_target_is_closed_again(self):
        kinds = self.send("comm_open", comm_id="c1", target_name="no.such.target", data={})
        self.assertIn(("comm_close", "c1"), kinds)
        self.assertEqual({}, self.kernel.ask("comm_info_request").content["comms"])

    def test_messages_of_an_unknown_comm_do_no_harm(self):
        self.send("comm_msg", comm_id="nobody", data={"a": 1})
        self.send("comm_close", comm_id="nobody", data={})
        self.assertEqual("2", self.run_well("1 + 1").result)

    def test_the_open_comms_of_a_target_can_be_asked_for(self):
        for content in ({}, {"target_name": "jupyter.widget"}):
            self.assertEqual({}, self.kernel.ask("comm_info_request", **content).content["comms"])
