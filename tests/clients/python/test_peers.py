"""Several clients at one kernel: those that come and go, and those that may not speak."""

import json
import time
import unittest
from pathlib import Path
from queue import Empty

import zmq
from jupyter_client import BlockingKernelClient
from kernels import PATIENCE, Kernel, KernelTest


class PeerTest(KernelTest):
    def test_each_of_several_clients_gets_its_own_replies_and_hears_all(self):
        others = [self.kernel.connect() for _ in range(3)]
        try:
            requests = [(client, client.execute(f"{i} * 100", allow_stdin=False)) for i, client in enumerate(others)]
            for i, (client, request) in enumerate(requests):
                self.assertEqual(str(i * 100), self.kernel.collect(request, client).result)
            heard = {message["parent_header"].get("msg_id") for message in self.drain()}
            self.assertLessEqual({request for _, request in requests}, heard)
        finally:
            for client in others:
                client.stop_channels()

    def test_clients_that_leave_in_the_middle_of_a_cell_do_no_harm(self):
        for _ in range(5):
            client = self.kernel.connect()
            client.execute("for (var i = 0; i < 1000; i++) Console.WriteLine(i); System.Threading.Thread.Sleep(100);")
            client.stop_channels()
        self.assertEqual("2", self.run_well("1 + 1").result)

    def test_a_client_that_comes_back_with_its_identity_takes_over(self):
        context = zmq.Context()
        session = self.kernel.client.session
        for i in range(3):
            shell = self.kernel.manager.connect_shell(identity=b"the-same-peer")
            sent = session.send(shell, "execute_request", {"code": f"{i} + 1", "silent": True})
            self.assertTrue(shell.poll(PATIENCE * 1000))
            self.assertEqual(sent["header"]["msg_id"], session.recv(shell)[1]["parent_header"]["msg_id"])
            shell.close()
        context.term()

    def test_a_peer_that_says_nothing_does_not_hold_up_the_others(self):
        silent = [self.kernel.manager.connect_shell() for _ in range(20)]
        self.assertEqual("2", self.run_well("1 + 1").result)
        for socket in silent:
            socket.close(linger=0)

    def test_a_subscriber_that_does_not_read_does_not_hold_up_the_cell(self):
        lazy = self.kernel.manager.connect_iopub()
        lazy.setsockopt(zmq.RCVHWM, 1)
        start = time.monotonic()
        self.run_well("for (var i = 0; i < 50; i++) { display(HTML(new string('x', 1_000_000))); }")
        self.assertLess(time.monotonic() - start, 30)
        lazy.close(linger=0)

    def test_a_wrong_signature_is_never_executed(self):
        with_other_key = BlockingKernelClient(**self.connection(key=b"another key"))
        with_other_key.start_channels()
        self.addCleanup(with_other_key.stop_channels)
        file = Path(self.kernel.manager.connection_file + ".executed")
        for client in (with_other_key,):
            client.execute(f"System.IO.File.WriteAllText({json.dumps(str(file))}, \"x\");")
            with self.assertRaises(Empty):
                client.get_shell_msg(timeout=1)
        self.assertEqual("2", self.run_well("1 + 1").result)
        self.assertFalse(file.exists())

    def test_changed_code_under_an_old_signature_is_never_executed(self):
        session, shell = self.kernel.client.session, self.kernel.manager.connect_shell()
        frames = session.serialize(session.msg("execute_request", {"code": "var forged = 1;", "silent": False}))
        shell.send_multipart([frame.replace(b"forged", b"FORGED") for frame in frames])
        shell.send_multipart(frames[:-2])
        shell.send_multipart([b"no", b"message"])
        self.assertFalse(shell.poll(1000))
        self.assertEqual("error", self.kernel.run("FORGED").content["status"])
        self.assertEqual("error", self.kernel.run("forged").content["status"])
        shell.close()

    def connection(self, **changes):
        info = self.kernel.manager.get_connection_info()
        return {**{name: info[name] for name in info if name != "signature_scheme"}, **changes}

    def drain(self):
        messages = []
        while True:
            try:
                messages.append(self.kernel.client.get_iopub_msg(timeout=0.5))
            except Empty:
                return messages


class ReconnectTest(unittest.TestCase):
    def test_a_client_that_comes_back_finds_its_kernel_as_it_left_it(self):
        with Kernel() as kernel:
            kernel.run("var left = 41;")
            kernel.client.stop_channels()
            kernel.client = kernel.connect()
            self.assertEqual("42", kernel.run("left + 1").result)

    def test_a_hundred_clients_one_after_the_other(self):
        with Kernel() as kernel:
            for i in range(100):
                client = kernel.manager.blocking_client()
                client.start_channels(hb=False)
                client.kernel_info()
                client.get_shell_msg(timeout=PATIENCE)
                client.stop_channels()
            self.assertEqual("2", kernel.run("1 + 1").result)
