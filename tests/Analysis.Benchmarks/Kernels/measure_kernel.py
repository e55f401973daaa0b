"""Starts one kernel, measures it once through jupyter_client, and prints the figures as a line of JSON.

usage: measure_kernel.py KERNEL_NAME COMPLETION_CODE DECLARATION
DECLARATION declares a variable, with {0} for its number.
All times are in seconds, memory is in bytes.
"""

import json
import sys
import time
from pathlib import Path

import zmq
from jupyter_client import KernelManager

CELLS = 200
DECLARED = 1000
LAST = 100
COMPLETIONS = 20
PATIENCE = 60

# A client that finds nobody at a port tries again after so many milliseconds: the usual 100 would blur the start.
RECONNECT_INTERVAL = 5
ASK_AGAIN = 0.02

EXECUTE = {"silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True}


class Driver:
    """One client of a kernel, which reads its channels as they fill."""

    def __init__(self, manager):
        self.session = manager.session
        self.shell = manager.connect_shell()
        self.iopub = manager.connect_iopub()
        self.poller = zmq.Poller()
        self.poller.register(self.shell, zmq.POLLIN)
        self.poller.register(self.iopub, zmq.POLLIN)

    def close(self):
        self.shell.close()
        self.iopub.close()

    def send(self, request, **content):
        """Sends a request on the shell channel; gives its id."""
        return self.session.send(self.shell, request, content)["header"]["msg_id"]

    def receive(self, seconds):
        """The messages that are there within some time, each with whether it came from iopub."""
        for socket, _ in self.poller.poll(seconds * 1000):
            _, message = self.session.recv(socket)
            yield message, socket is self.iopub

    def wait_until_ready(self):
        """Asks until a reply and anything on iopub have come, as clients do."""
        deadline = time.perf_counter() + PATIENCE
        replied = published = False
        while not (replied and published):
            if time.perf_counter() > deadline:
                raise TimeoutError("The kernel was not ready within a minute.")
            self.send("kernel_info_request")
            for _, is_published in self.receive(ASK_AGAIN):
                replied |= not is_published
                published |= is_published
        self.settle()

    def settle(self):
        """Reads what is still under way, so that the next answer is the next question's."""
        last = self.send("kernel_info_request")
        self.wait_for(last, until_idle=True)

    def wait_for(self, request, until_idle):
        """Waits for a request's reply and, where wanted, for the kernel to be idle after it; gives the reply."""
        deadline = time.perf_counter() + PATIENCE
        reply, idle = None, not until_idle
        while reply is None or not idle:
            if time.perf_counter() > deadline:
                raise TimeoutError("The kernel did not answer within a minute.")
            for message, is_published in self.receive(1):
                if message["parent_header"].get("msg_id") != request:
                    continue
                if not is_published:
                    reply = message
                elif message["content"].get("execution_state") == "idle":
                    idle = True
        if reply["content"]["status"] != "ok":
            raise RuntimeError(f"The kernel answered {reply['content']}.")
        return reply

    def time_cell(self, code):
        start = time.perf_counter()
        self.wait_for(self.send("execute_request", **EXECUTE, code=code), until_idle=True)
        return time.perf_counter() - start

    def time_completion(self, code):
        start = time.perf_counter()
        reply = self.wait_for(self.send("complete_request", code=code, cursor_pos=len(code)), until_idle=False)
        elapsed = time.perf_counter() - start
        if not reply["content"]["matches"]:
            raise RuntimeError(f"The kernel completes '{code}' with nothing.")
        return elapsed


def peak_memory(process):
    """The peak resident memory of a process and of all that it has started, summed."""
    status = Path(f"/proc/{process}/status").read_text()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    children = Path(f"/proc/{process}/task/{process}/children")
    started = [int(child) for child in children.read_text().split()] if children.exists() else []
    return int(peak.split()[1]) * 1024 + sum(peak_memory(child) for child in started)


def measure(kernel, completion, declaration):
    context = zmq.Context()
    context.setsockopt(zmq.RECONNECT_IVL, RECONNECT_INTERVAL)
    manager = KernelManager(kernel_name=kernel, context=context)
    start = time.perf_counter()
    manager.start_kernel()
    try:
        driver = Driver(manager)
        driver.wait_until_ready()
        figures = {"ready": time.perf_counter() - start, "firstCell": driver.time_cell("1+1")}
        figures["cells"] = [driver.time_cell("1+1") for _ in range(CELLS)]
        figures["firstCompletion"] = driver.time_completion(completion)
        figures["completions"] = [driver.time_completion(completion) for _ in range(COMPLETIONS)]
        figures["peakMemory"] = peak_memory(manager.provisioner.process.pid)
        declared = [driver.time_cell(declaration.format(number)) for number in range(DECLARED)]
        figures["lastCells"] = declared[-LAST:]
        figures["memoryOfThousand"] = peak_memory(manager.provisioner.process.pid)
        driver.close()
        return figures
    finally:
        manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    print(json.dumps(measure(*sys.argv[1:])))
