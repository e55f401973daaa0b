"""Interrupts a kernel many times at random moments, and checks after each that it lives and remembers.

usage: interrupt_storm.py COUNT SEED
Prints what was measured as a line of JSON: seconds until a cell had ended, and the kernel's memory in bytes.
"""

import json
import random
import sys
import time
from pathlib import Path
from queue import Empty

from kernels import PATIENCE, Kernel

# Cells that never end by themselves, each stuck in another way.
ENDLESS = {
    "a busy loop": "while (true) { }",
    "a counting loop": "for (long i = 0; ; i++) { counted = i; }",
    "an awaiting loop": "while (true) await Task.Delay(1);",
    "a loop over await": "while (true) { await Task.Yield(); counted++; }",
    "a sleep": "System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);",
    "a delay": "await Task.Delay(System.Threading.Timeout.Infinite);",
    "a wait": "new TaskCompletionSource<int>().Task.Wait();",
    "a query": "Enumerable.Range(0, int.MaxValue).SelectMany(i => Enumerable.Range(0, 1000)).Sum(i => (long)i)",
    "a parallel query": "ParallelEnumerable.Range(0, int.MaxValue).Where(i => { System.Threading.Thread.SpinWait(500); return i >= 0; }).Count()",
    "a parallel loop": "Parallel.For(0, int.MaxValue, i => System.Threading.Thread.SpinWait(500));",
    "output without end": "while (true) Console.WriteLine(\"text\");",
    "displays without end": "while (true) display(1);",
    "exceptions without end": "while (true) try { throw new Exception(\"inner\"); } catch (FormatException) { } catch (Exception error) when (error.Message == \"inner\") { }",
}

# Cells that end soon: an interrupt may come before, in or after them.
SHORT = {
    "a sum": "1 + 1",
    "a mistake": "int wrong = \"text\";",
    "an exception": "throw new InvalidOperationException(\"own\");",
    "a declaration": "var declared = new List<int>(); declared.Count",
}

# An interrupt that overtakes its cell finds nothing to stop; a user presses the button again.
PRESS_AGAIN = 1.0
LONGEST_PAUSE = 0.2


def storm(kernel, count, seed):
    """Interrupts count times; gives the seconds that each kind of endless cell took to end."""
    chance = random.Random(seed)
    process = kernel.process
    run = kernel.run("long remembered = 0; long counted = 0;")
    assert run.content["status"] == "ok", run.content
    seconds = {name: [] for name in ENDLESS}
    again = 0
    for i in range(1, count + 1):
        name = chance.choice([*ENDLESS, *SHORT])
        request = kernel.client.execute({**ENDLESS, **SHORT}[name], allow_stdin=False)
        time.sleep(chance.uniform(0, LONGEST_PAUSE))
        start = time.monotonic()
        presses = interrupt(kernel, request, name)
        if name in ENDLESS:
            again += presses - 1
            if presses == 1:
                seconds[name].append(time.monotonic() - start)
        survived = kernel.run("++remembered")
        assert survived.result == str(i), f"after {name}, number {i}: {survived.content}"
    assert kernel.process == process, "the kernel was started anew"
    return seconds, again


def interrupt(kernel, request, name):
    """Interrupts until the cell has ended; gives how often. The cell has to say that it was interrupted."""
    presses = 0
    deadline = time.monotonic() + PATIENCE
    reply = None
    while reply is None:
        assert time.monotonic() < deadline, f"{name} did not end"
        if name in ENDLESS or presses == 0:
            press(kernel)
            presses += 1
        reply = reply_within(kernel, request, PRESS_AGAIN)
    if name in ENDLESS:
        assert reply["content"].get("ename") == "KeyboardInterrupt", f"{name}: {reply['content']}"
    kernel.drain_until_idle(request)
    return presses


def press(kernel):
    message = kernel.client.session.msg("interrupt_request", {})
    kernel.client.control_channel.send(message)
    reply = kernel.client.get_control_msg(timeout=PATIENCE)
    assert reply["content"]["status"] == "ok", reply["content"]


def reply_within(kernel, request, seconds):
    deadline = time.monotonic() + seconds
    while True:
        try:
            reply = kernel.client.get_shell_msg(timeout=max(0.0, deadline - time.monotonic()))
        except Empty:
            return None
        if reply["parent_header"]["msg_id"] == request:
            return reply


def memory(process):
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1]) * 1024


if __name__ == "__main__":
    with Kernel() as started:
        before = memory(started.process)
        times, repeated = storm(started, int(sys.argv[1]), int(sys.argv[2]))
        print(json.dumps({"seconds": times, "again": repeated, "memoryBefore": before, "memoryAfter": memory(started.process)}))
