"""Runs the tests of one module, and prints for each a line of JSON with its name, its outcome and what it said.

usage: run_tests.py MODULE
"""

import json
import os
import sys
import time
import unittest


class Reporter(unittest.TestResult):
    def __init__(self, output):
        super().__init__()
        self.output = output
        self.start = 0.0

    def startTest(self, test):
        super().startTest(test)
        self.start = time.monotonic()

    def addSuccess(self, test):
        self.report(test, "passed")

    def addFailure(self, test, err):
        self.report(test, "failed", self._exc_info_to_string(err, test))

    def addError(self, test, err):
        self.report(test, "failed", self._exc_info_to_string(err, test))

    def addSkip(self, test, reason):
        self.report(test, "skipped", reason)

    def addSubTest(self, test, subtest, err):
        # A part that fails fails its test; the parts that pass need no word.
        if err is not None:
            self.report(test, "failed", f"{subtest}\n{self._exc_info_to_string(err, test)}")

    def report(self, test, outcome, said=""):
        # What fails in setUpClass has no test's name: it is told as the module's.
        name = getattr(test, "_testMethodName", "setup")
        line = {"name": name, "outcome": outcome, "said": said, "seconds": time.monotonic() - self.start}
        print(json.dumps(line), file=self.output, flush=True)


if __name__ == "__main__":
    # Kernels inherit standard output: what they write there is no outcome.
    outcomes = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    unittest.defaultTestLoader.loadTestsFromName(sys.argv[1]).run(Reporter(outcomes))
