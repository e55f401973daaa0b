"""Counts the words of articles with scikit-learn whenever a line comes in, and prints what that took as a line of JSON.

usage: count_terms.py FILE
The file has an article a line, as JSON; their bodies are counted. Times are in seconds, memory is in bytes.
"""

import gc
import json
import resource
import sys
import time

from sklearn.feature_extraction.text import CountVectorizer


def bodies(path):
    """The bodies that are not empty."""
    with open(path, encoding="utf-8") as lines:
        return [body for body in (json.loads(line).get("body") for line in lines) if body]


def main(path):
    texts = bodies(path)
    for _ in sys.stdin:
        # What the round before left behind is not this one's work.
        gc.collect()
        processor, start = time.process_time(), time.perf_counter()
        matrix = CountVectorizer(lowercase=True, token_pattern=r"(?u)\b\w+\b").fit_transform(texts)
        seconds, processor_seconds = time.perf_counter() - start, time.process_time() - processor
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        figures = {"seconds": seconds, "processorSeconds": processor_seconds, "items": matrix.shape[0], "peakMemory": peak}
        print(json.dumps(figures), flush=True)


main(*sys.argv[1:])
