"""The house rules that a reader relies on, held by reading the source."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "ktimeline"
MODULES = sorted(PACKAGE.rglob("*.py"))
PYTHON_FILES = sorted(
    path for folder in ("src", "tests", "benchmarks") for path in (ROOT / folder).rglob("*.py")
)

# What each part of the package may import, besides itself and the standard library.
MODEL = {"model"}
LANGUAGES = MODEL | {"calendars", "grammar", "languages"}
FINDING = LANGUAGES | {"extract", "syntax"}
EVENTS = FINDING | {"normalise", "events"}
OUTPUT = EVENTS | {"render", "export"}
STORY = EVENTS | {"merging", "ranking"}
ALLOWED = {
    "model": MODEL,
    "calendars": MODEL,
    "grammar": MODEL | {"calendars"},
    "languages": LANGUAGES,
    "syntax": MODEL,
    "intake": MODEL,
    "evaluation": MODEL,
    "estimate": MODEL | {"calendars", "normalise"},
    "extract": FINDING,
    "normalise": MODEL | {"calendars"},
    "events": EVENTS,
    "merging": EVENTS,
    "ranking": MODEL,
    "comparing": MODEL,
    "gaps": MODEL | {"calendars"},
    "starting": {"export"},
    "decisions": STORY | {"export"},
    "render": OUTPUT,
    "export": OUTPUT,
}
HEAVY = (
    "pandas", "plotly", "dateparser", "trafilatura", "yaml", "numpy", "lxml", "py3langid", "feedparser",
    "pypdf", "docx", "warcio", "kaleido",
)  # fmt: skip
LIGHT_CHECK = "import sys\n{start}\nprint(*sorted(set(sys.modules) & set({heavy!r})))"
HELP = """
import contextlib, io
from ktimeline.cli import main
sys.argv = ["ktimeline", "--help"]
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit): main()
"""
CLOCKS = {
    ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today"),
    ("time", "time"), ("time", "time_ns"), ("time", "localtime"), ("time", "gmtime"),
    ("time", "ctime"), ("time", "asctime"),
}  # fmt: skip


def part(module: str) -> str:
    """Return the part of the package that a dotted module name belongs to ("" for the top)."""
    return module.split(".")[1] if "." in module else ""


def name_of(path: Path) -> str:
    names = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def own_import(node: ast.AST, path: Path) -> list[str]:
    """Return the modules of the package that an import statement names."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and node.level:
        parents = path.relative_to(PACKAGE.parent).parent.parts
        base = ".".join(parents[: len(parents) - node.level + 1])
        names = [f"{base}.{node.module}" if node.module else base]
    elif isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
        if node.module == "ktimeline":
            names = [f"ktimeline.{alias.name}" for alias in node.names]
    else:
        names = []
    return [name for name in names if name.split(".")[0] == "ktimeline"]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree(path)):
        for name in own_import(node, path):
            yield node.lineno, name


def misplaced(path: Path) -> list[str]:
    """Return the imports of a file that run against the direction of the house."""
    here = part(name_of(path))
    if here not in ALLOWED:
        return [
            f"{path}:{line} imports the command line"
            for line, name in imports(path)
            if part(name) == "cli" and here not in ("cli", "__main__")
        ]
    allowed = ALLOWED[here] | {here}
    return [
        f"{path}:{line}: {here} must not import {name}"
        for line, name in imports(path)
        if part(name) not in allowed
    ]


def test_every_part_of_the_package_has_its_place() -> None:
    parts = {part(name_of(path)) for path in MODULES}
    assert parts <= ALLOWED.keys() | {
        "",
        "pipeline",
        "composition",
        "dating",
        "harvest",
        "jobs",
        "opening",
        "settings",
        "survey",
        "pytest_plugin",
        "cli",
        "console",
        "interpret",
        "__main__",
        "timeline",
    }


def test_imports_point_one_way() -> None:
    assert [complaint for path in MODULES for complaint in misplaced(path)] == []


def test_the_model_needs_the_standard_library_only() -> None:
    standard = {*sys.stdlib_module_names, "ktimeline"}
    foreign = [
        f"{path}:{node.lineno} imports {name}"
        for path in sorted((PACKAGE / "model").rglob("*.py"))
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in foreign_import(node)
        if name not in standard
    ]
    assert foreign == []


@pytest.mark.parametrize("start", ["import ktimeline", HELP], ids=["import", "help"])
def test_a_light_start_loads_nothing_heavy(start: str) -> None:
    code = LIGHT_CHECK.format(start=start, heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    early = [
        f"{path}:{node.lineno}"
        for path in MODULES
        for node in tree(path).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in foreign_import(node)
        if name in HEAVY
    ]
    assert early == []


def foreign_import(node: ast.Import | ast.ImportFrom) -> list[str]:
    """Return the top-level names of the packages that an import statement loads."""
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module]
    return [(name or "ktimeline").split(".")[0] for name in names]


def clock_reads(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute):
            owner = node.value
            owner_name = (
                owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            )
            if (owner_name, node.attr) in CLOCKS or node.attr == "utcnow":
                yield f"{path}:{node.lineno}"
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            yield f"{path}:{node.lineno}"


def test_no_source_file_reads_a_clock() -> None:
    assert [place for path in MODULES for place in clock_reads(path)] == []


@pytest.mark.parametrize(
    "code", ["datetime.now()", "dt.date.today()", "from time import time", "x = time.time"]
)
def test_a_clock_would_be_seen(code: str, tmp_path: Path) -> None:
    path = tmp_path / "clocked.py"
    path.write_text(code, encoding="utf-8")
    assert list(clock_reads(path))


def test_every_module_says_what_it_is() -> None:
    assert [str(path) for path in PYTHON_FILES if is_silent(path)] == []


def is_silent(path: Path) -> bool:
    inside_tests = ROOT / "tests" in path.parents
    return not inside_tests and ast.get_docstring(tree(path)) is None


def test_files_are_short_and_none_is_called_utils() -> None:
    long = [str(path) for path in PYTHON_FILES if len(path.read_text("utf-8").splitlines()) > 400]
    named = [str(path) for path in PYTHON_FILES if path.stem.strip("_") in ("utils", "util")]
    assert (long, named) == ([], [])


# Written in halves, so that this file does not name them itself.
FOREIGN = (
    "/wo" + "rk/", "py" + "pi.org", "python" + "hosted", "registry." + "npmjs", "deb." + "debian",
)  # fmt: skip
TEXT_SUFFIXES = {
    "", ".cfg", ".css", ".csv", ".html", ".js", ".json", ".md", ".py", ".toml", ".txt", ".yaml",
    ".yml",
}  # fmt: skip
IGNORED = {
    ".git",
    ".venv",
    ".venv-peers",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    "output",
}


def test_nothing_names_this_machine_or_a_registry() -> None:
    named = []
    for path in project_files():
        text = path.read_text(encoding="utf-8", errors="replace")
        named += [f"{path}: {word}" for word in FOREIGN if word in text]
    assert named == []


def project_files() -> Iterator[Path]:
    for path in sorted(ROOT.iterdir()):
        if path.name not in IGNORED:
            inside = path.rglob("*") if path.is_dir() else [path]
            yield from (one for one in inside if one.is_file() and one.suffix in TEXT_SUFFIXES)
