"""The package as others get it: what the wheel holds, and that importing it says nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "ktimeline"
LARGEST = 8_000_000  # bytes of the wheel
IMPORT_ALL = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def modules() -> Iterator[str]:
    for path in sorted(PACKAGE.rglob("*.py")):
        names = path.relative_to(PACKAGE.parent).with_suffix("").parts
        if names[-1] != "__main__":
            yield ".".join(names[:-1] if names[-1] == "__init__" else names)


@pytest.mark.parametrize("names", [["ktimeline"], list(modules())], ids=["package", "every module"])
def test_no_import_warns(names: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, *names],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling", reason="hatchling, which builds the wheel, is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_all_that_is_read_at_run_time(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    here = {
        f"ktimeline/{path.relative_to(PACKAGE).as_posix()}"
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    examples = {f"ktimeline/examples/{path.name}" for path in (ROOT / "examples").glob("*.*")}
    assert here | examples <= names
    assert {name.split("/")[0] for name in names} <= {
        "ktimeline", next(name for name in names if ".dist-info/" in name).split("/")[0],
    }  # fmt: skip
    assert wheel.stat().st_size < LARGEST


def test_the_wheel_names_its_command_and_its_plugin(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = [one for one in archive.namelist() if one.endswith("entry_points.txt")]
    told = archive.read(name).decode()
    assert "ktimeline = ktimeline.cli:main" in told
    assert "[pytest11]\nktimeline = ktimeline.pytest_plugin" in told
    assert any(one.endswith("licenses/LICENSE") for one in archive.namelist())


def test_the_wheel_alone_builds_the_demo(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    done = subprocess.run(
        [sys.executable, "-m", "ktimeline", "demo", "-o", "out"], cwd=tmp_path, check=False,
        capture_output=True, text=True, timeout=120,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "site") in done.stderr
    assert (tmp_path / "out" / "timeline.html").is_file()
