"""Kernels that tests start through jupyter_client, and what running a cell in one gave."""

import os
import time
import unittest
from queue import Empty

import shapes
from jupyter_client import KernelManager

NAME = os.environ.get("KERNEL_NAME", ".net-csharp")

# Generous: the machine may be busy with other tests. What has to be quick is asserted where it matters.
PATIENCE = 60


class Run:
    """What a request led to: its reply, and what was published about it, in order."""

    def __init__(self, request):
        self.request = request
        self.reply = None
        self.published = []
        self.times = []

    def of(self, kind):
        """The contents of the published messages of a type."""
        return [message["content"] for message in self.published if message["msg_type"] == kind]

    @property
    def kinds(self):
        """The types of what was published, in order; streams that follow each other count once."""
        kinds = [message["msg_type"] for message in self.published]
        return [kind for i, kind in enumerate(kinds) if kind != "stream" or i == 0 or kinds[i - 1] != "stream"]

    @property
    def content(self):
        return self.reply["content"]

    @property
    def result(self):
        """The text of the cell's value, or None."""
        results = self.of("execute_result")
        return results[-1]["data"]["text/plain"] if results else None

    def text(self, stream="stdout"):
        """All that the cell wrote on a stream."""
        return "".join(content["text"] for content in self.of("stream") if content["name"] == stream)


class Kernel:
    """A started kernel with one blocking client; ends with the 'with' block."""

    def __init__(self, **options):
        self.manager = KernelManager(kernel_name=NAME, **options)
        self.client = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.end()

    def start(self):
        self.manager.start_kernel()
        self.client = self.connect()

    def end(self):
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel(now=True)

    @property
    def process(self):
        """The id of the kernel's process."""
        return self.manager.provisioner.process.pid

    def connect(self):
        """A further client, ready."""
        client = self.manager.blocking_client()
        client.start_channels()
        client.wait_for_ready(timeout=PATIENCE)
        return client

    def run(self, code, client=None, patience=PATIENCE, **options):
        """Runs a cell to idle. Input is not allowed unless 'allow_stdin' says so."""
        client = client or self.client
        options.setdefault("allow_stdin", False)
        return self.collect(client.execute(code, **options), client, patience)

    def collect(self, request, client=None, patience=PATIENCE, control=False):
        """Waits for a request's reply and for what is published about it, up to idle."""
        client = client or self.client
        run = Run(request)
        deadline = time.monotonic() + patience
        while not self._is_idle(run):
            self._publish(run, self.published(client, deadline))
        get_reply = client.get_control_msg if control else client.get_shell_msg
        while run.reply is None:
            message = shapes.check(get_reply(timeout=max(0.1, deadline - time.monotonic())))
            if message["parent_header"]["msg_id"] == request:
                run.reply = message
        return run

    def published(self, client=None, deadline=None):
        """The next published message, whatever it is about."""
        timeout = PATIENCE if deadline is None else max(0.1, deadline - time.monotonic())
        return shapes.check((client or self.client).get_iopub_msg(timeout=timeout))

    def drain_until_idle(self, request, patience=PATIENCE):
        """Reads what is published up to a request's idle, and keeps nothing of it."""
        deadline = time.monotonic() + patience
        while True:
            message = self.published(deadline=deadline)
            is_about = message["parent_header"].get("msg_id") == request
            if is_about and message["content"].get("execution_state") == "idle":
                return

    def ask(self, kind, client=None, control=False, **content):
        """Sends any request and waits for its reply and for idle."""
        client = client or self.client
        channel = client.control_channel if control else client.shell_channel
        message = client.session.msg(kind, content)
        channel.send(message)
        return self.collect(message["header"]["msg_id"], client, control=control)

    def ask_shutdown(self, restart=False):
        """Asks the kernel to end; gives its reply. What is published about it may be lost with the process."""
        message = self.client.session.msg("shutdown_request", {"restart": restart})
        self.client.control_channel.send(message)
        return shapes.check(self.client.get_control_msg(timeout=PATIENCE))

    @staticmethod
    def _publish(run, message):
        if message["parent_header"].get("msg_id") == run.request:
            run.published.append(message)
            run.times.append(time.monotonic())

    @staticmethod
    def _is_idle(run):
        return bool(run.published) and run.published[-1]["content"].get("execution_state") == "idle"


class KernelTest(unittest.TestCase):
    """Tests that share one kernel: what a test declares, it names for itself."""

    kernel: Kernel

    @classmethod
    def setUpClass(cls):
        cls.kernel = Kernel()
        cls.kernel.start()

    @classmethod
    def tearDownClass(cls):
        cls.kernel.end()

    def run_cell(self, code, **options):
        return self.kernel.run(code, **options)

    def run_well(self, code, **options):
        """Runs a cell that must not fail."""
        run = self.kernel.run(code, **options)
        self.assertEqual("ok", run.content["status"], run.content)
        return run

    def assert_no_reply_yet(self, why):
        """No reply has come on the shell channel so far."""
        with self.assertRaises(Empty, msg=why):
            self.kernel.client.get_shell_msg(timeout=0.01)

    def assert_silence(self, seconds=0.3):
        """Nothing is published for some time."""
        with self.assertRaises(Empty):
            message = self.kernel.client.get_iopub_msg(timeout=seconds)
            self.fail(f"published without need: {message['msg_type']} {message['content']}")
