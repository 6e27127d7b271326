"""Several processes at once: the order kept, the memory bounded, a process that dies survived."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import ktimeline as kt
from ktimeline.cli.inputs import means_of, timeline_of
from ktimeline.cli.reading import Reading
from ktimeline.jobs import usual_jobs, workers

MANY = 60


def double(number: int) -> int:
    return 2 * number


def process_of(_: int) -> int:
    return os.getpid()


def dies_of(number: int) -> int:
    if number == 30:
        os._exit(9)
    return number


def raises(number: int) -> int:
    raise ValueError(f"item {number}")


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 12, 13, MANY])
def test_results_come_in_the_order_of_the_items(jobs: int, count: int) -> None:
    with workers(jobs) as run:
        assert list(run(double, range(count), double)) == [2 * one for one in range(count)]


def test_a_few_items_start_no_process() -> None:
    with workers(2) as run:
        assert set(run(process_of, range(12), process_of)) == {os.getpid()}
        assert os.getpid() not in set(run(process_of, range(MANY), process_of))


def test_items_are_taken_as_they_are_needed() -> None:
    taken = []

    def items() -> Iterator[int]:
        for number in range(1_000):
            taken.append(number)
            yield number

    with workers(2) as run:
        results = run(double, items(), double)
        next(results)
        assert len(taken) <= 13 + 2 * 4


def test_an_item_that_kills_its_process_costs_itself() -> None:
    with workers(2) as run:
        results = list(run(dies_of, range(MANY), lambda number: -number))
    assert results == [-one if one == 30 else one for one in range(MANY)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bug_is_told_as_it_is(jobs: int) -> None:
    with workers(jobs) as run, pytest.raises(ValueError, match="item 0"):
        list(run(raises, range(MANY), double))


@pytest.mark.parametrize("jobs", [0, -1])
def test_less_than_one_process_is_the_callers_mistake(jobs: int) -> None:
    with pytest.raises(ValueError, match="at least 1"), workers(jobs):
        pass


def test_the_usual_number_is_that_of_the_cores() -> None:
    assert 1 <= usual_jobs() <= (os.cpu_count() or 1)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(20):
        text = f"The envoys of side {number} met in Rome on {number + 1} June 2018 and left."
        (folder / f"2025-01-{number + 1:02}.txt").write_text(text, "utf-8")
    return folder


def test_a_timeline_is_the_same_however_many_make_it(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KTIMELINE_CACHE", str(tmp_path / "cache"))
    alone = kt.build(archive)
    assert len(alone.articles) == 20
    for how in (Reading(jobs=2, cache=False), Reading(jobs=2), Reading(jobs=1), Reading()):
        assert timeline_of([str(archive)], None, None, how) == alone


def test_means_are_what_the_options_ask_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KTIMELINE_CACHE", str(tmp_path))
    with means_of(Reading(cache=False)) as means:
        assert means.cache is None
    with means_of(Reading()) as means:
        assert means.cache is not None
        assert means.cache.folder.parent == tmp_path


SLOW = """
import sys, time
from ktimeline.intake import reading
real = reading._parsed
def slow(document, data):
    print("reading", flush=True)
    time.sleep(0.1)
    return real(document, data)
reading._parsed = slow
from ktimeline.cli import main
sys.argv = ["ktimeline", "build", *sys.argv[1:]]
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_ctrl_c_leaves_no_half_file_and_no_process(archive: Path, tmp_path: Path) -> None:
    output, cache = tmp_path / "out", tmp_path / "cache"
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, str(archive), "-o", str(output), "--jobs", "2"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
        env={**os.environ, "KTIMELINE_CACHE": str(cache)},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(30) != 0
    assert not output.exists()
    assert not list(cache.rglob(".new-*"))
    for _ in range(100):
        if not alive(process.pid):
            break
        time.sleep(0.05)
    assert not alive(process.pid)


def alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
