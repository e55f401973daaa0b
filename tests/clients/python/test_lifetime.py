"""How a kernel ends: asked to, restarted, killed, or left alone."""

import os
import subprocess
import sys
import time
import unittest

from jupyter_client import KernelManager
from kernels import NAME, PATIENCE, Kernel

# What a client does that is killed while its kernel runs: it starts one, says which, and waits.
ORPHANING = """
import sys, time
from kernels import Kernel
kernel = Kernel()
kernel.start()
print(kernel.process, flush=True)
time.sleep(600)
"""


def exists(process):
    """Whether a process runs; one that has ended and that nobody waited for does not."""
    try:
        with open(f"/proc/{process}/stat", encoding="utf-8") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_until(condition, seconds=PATIENCE):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return False


class LifetimeTest(unittest.TestCase):
    def test_a_shutdown_is_answered_and_ends_the_process_by_itself(self):
        with Kernel() as kernel:
            process = kernel.manager.provisioner.process
            run = kernel.ask_shutdown()
            self.assertEqual({"status": "ok", "restart": False}, run["content"])
            self.assertEqual(0, process.wait(timeout=5))

    def test_a_shutdown_ends_a_kernel_that_runs_a_cell(self):
        with Kernel() as kernel:
            process = kernel.manager.provisioner.process
            kernel.client.execute("while (true) { }")
            kernel.ask_shutdown()
            self.assertEqual(0, process.wait(timeout=5))

    def test_the_client_s_own_shutdown_need_not_kill(self):
        with Kernel() as kernel:
            process = kernel.manager.provisioner.process
            start = time.monotonic()
            kernel.manager.shutdown_kernel()
            self.assertLess(time.monotonic() - start, 5, "the client waited its five seconds and killed the kernel")
            self.assertFalse(exists(process.pid if process else 0))

    def test_a_restarted_kernel_starts_anew_at_the_same_ports(self):
        with Kernel() as kernel:
            kernel.run("var before = 1;")
            old = kernel.process
            kernel.manager.restart_kernel()
            kernel.client.wait_for_ready(timeout=PATIENCE)
            self.assertFalse(exists(old))
            run = kernel.run("before")
            self.assertEqual((1, "error"), (run.content["execution_count"], run.content["status"]))
            self.assertEqual("2", kernel.run("1 + 1").result)

    def test_a_killed_kernel_is_seen_to_be_dead_and_can_be_restarted(self):
        with Kernel() as kernel:
            os.kill(kernel.process, 9)
            self.assertTrue(wait_until(lambda: not kernel.manager.is_alive()))
            kernel.manager.restart_kernel(now=True)
            kernel.client.wait_for_ready(timeout=PATIENCE)
            self.assertEqual("2", kernel.run("1 + 1").result)

    def test_the_heartbeat_beats_while_a_cell_runs(self):
        with Kernel() as kernel:
            kernel.client.execute("System.Threading.Thread.Sleep(4000);")
            kernel.client.hb_channel.unpause()
            deadline = time.monotonic() + 3.5
            while time.monotonic() < deadline:
                self.assertTrue(kernel.client.hb_channel.is_beating())
                time.sleep(0.1)

    def test_a_cell_that_exits_ends_the_process(self):
        with Kernel() as kernel:
            process = kernel.manager.provisioner.process
            kernel.client.execute("Environment.Exit(3);")
            self.assertEqual(3, process.wait(timeout=PATIENCE))

    def test_a_kernel_whose_client_was_killed_ends(self):
        client = subprocess.Popen([sys.executable, "-c", ORPHANING], stdout=subprocess.PIPE, cwd=os.path.dirname(__file__))
        with client:
            process = int(client.stdout.readline())
            client.kill()
        self.assertTrue(wait_until(lambda: not exists(process), seconds=15), "the kernel outlived its parent by 15 s")

    def test_a_kernel_that_nobody_speaks_to_is_alive_and_ends_when_told(self):
        manager = KernelManager(kernel_name=NAME)
        manager.start_kernel()
        try:
            self.assertTrue(manager.is_alive())
        finally:
            manager.shutdown_kernel(now=True)
