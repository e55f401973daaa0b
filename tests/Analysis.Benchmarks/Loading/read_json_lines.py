"""Reads a JSON Lines file with Python's json module whenever a line comes in, and prints what that took as a line of JSON.

usage: read_json_lines.py FILE
Of each line, title, date and body are kept. Times are in seconds, memory is in bytes.
"""

import gc
import json
import resource
import sys
import time


def read(path):
    """Title, date and body of each line; None for what a line does not have."""
    with open(path, encoding="utf-8") as lines:
        return [(story.get("title"), story.get("date"), story.get("body")) for story in map(json.loads, lines)]


def main(path):
    for _ in sys.stdin:
        # What the round before left behind is not this one's work.
        gc.collect()
        processor, start = time.process_time(), time.perf_counter()
        stories = read(path)
        seconds, processor_seconds = time.perf_counter() - start, time.process_time() - processor
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        figures = {"seconds": seconds, "processorSeconds": processor_seconds, "items": len(stories), "peakMemory": peak}
        print(json.dumps(figures), flush=True)


main(*sys.argv[1:])
