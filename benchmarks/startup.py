"""Costs of a fresh process: import, the command's help, the first calls, peak memory."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

__all__ = [
    "command_seconds",
    "first_find_seconds",
    "import_seconds",
    "new_text_seconds",
    "peak_bytes",
]

RUNS = 7
FIRST_FIND = """
import time, ktimeline
start = time.process_time()
ktimeline.find("The ferry sank last month.", published="2025-01-29")
print(time.process_time() - start)
"""
NEW_TEXTS = """
import json, sys, time, ktimeline
texts = json.load(open(sys.argv[1], encoding="utf-8"))
ktimeline.find("warm up on Friday", published="2025-01-29")
start = time.process_time()
for text in texts:
    ktimeline.find(text, published="2025-01-29", language="en")
print(time.process_time() - start)
"""
# Linux hands ru_maxrss on from parent to child across exec, so a small child of a large parent
# would show the parent's peak; VmHWM is the process's own. macOS has ru_maxrss in bytes.
PEAK = """
import pathlib, re, resource, sys, ktimeline
text = open(sys.argv[1], encoding="utf-8").read()
results = ktimeline.find(text, published="2025-01-29")
status = pathlib.Path("/proc/self/status")
if status.exists():
    print(int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) * 1024)
else:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _wall(command: Sequence[str]) -> float:
    """Return the least wall time of `command` in seconds: what else runs can only add to it."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return min(times)


def _printed(code: str, *arguments: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout


def import_seconds() -> float:
    """Return what `import ktimeline` adds to the start of a bare Python."""
    return _wall([sys.executable, "-c", "import ktimeline"]) - _wall([sys.executable, "-c", ""])


def command_seconds() -> float:
    """Return how long `ktimeline --help` takes, Python's own start included."""
    script = Path(sys.executable).with_name("ktimeline" + (".exe" if os.name == "nt" else ""))
    return _wall([str(script), "--help"])


def first_find_seconds() -> float:
    """Return the first `find`'s CPU time: it loads the language. The median of several."""
    return statistics.median(float(_printed(FIRST_FIND)) for _ in range(RUNS))


def peak_bytes(text: str) -> int:
    """Return the peak memory, in bytes, of a process that reads `text` from a file and finds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.txt"
        path.write_text(text, encoding="utf-8")
        return int(_printed(PEAK, str(path)))


def new_text_seconds(texts: Sequence[str]) -> float:
    """Return the CPU time of one `find` a text in a process that has read none of them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.json"
        path.write_text(json.dumps(texts), encoding="utf-8")
        return float(_printed(NEW_TEXTS, str(path)))
