"""What the how-to pages list is whole: formats, suffixes, signals, extras, decisions, exits."""

import re
import tomllib

from page_blocks import ROOT
from page_tables import rows_of

from ktimeline.comparing import Kind
from ktimeline.decisions import Verb
from ktimeline.export.formats import FORMATS
from ktimeline.intake.formats import FIELDS
from ktimeline.intake.registry import suffixes
from ktimeline.model import DateSignal

HOW_TO = ROOT / "docs" / "how-to"


def words_of(page: str) -> set[str]:
    """Return what stands between backticks on a page."""
    return set(re.findall(r"`([^`\n]+)`", (HOW_TO / page).read_text("utf-8")))


def test_every_suffix_that_is_read() -> None:
    told = {word for word in words_of("articles.md") if re.fullmatch(r"(\.\w+)+", word)}
    assert told == set(suffixes())


def test_every_signal_in_the_order_of_belief() -> None:
    rows = [row for row in rows_of(HOW_TO / "articles.md") if "signal" in row]
    told = [(int(row["rank"]), row["signal"].replace("`", "")) for row in rows]
    assert told == [(signal.rank, signal.value) for signal in DateSignal]


def test_every_field_of_a_column() -> None:
    assert set(FIELDS) <= words_of("articles.md")


def test_every_format_in_both_tables() -> None:
    first, second = [], []
    for row in rows_of(HOW_TO / "formats.md"):
        names = re.findall(r"`([\w-]+)`", row["format"])
        (second if "left out" in row else first).extend(names)
    known = {*FORMATS, "timeml"}
    assert known <= set(first)
    assert sorted(second) == sorted(known)


def test_every_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    told = {row["extra"].strip("`") for row in rows_of(HOW_TO / "install.md") if "extra" in row}
    assert told == set(project["optional-dependencies"]) - {"dev", "docs"}


def test_every_decision_in_the_order_in_which_they_are_applied() -> None:
    text = " ".join((HOW_TO / "decisions.md").read_text("utf-8").split())
    assert f"whatever their order in the file: {', '.join(Verb)}." in text
    assert [verb for verb in Verb if f"[[{verb}]]" not in text] == []


def test_every_kind_of_change() -> None:
    text = " ".join((HOW_TO / "compare.md").read_text("utf-8").split())
    told = (
        "new, gone, moved to another date, changed in status, better or worse sourced, and retitled"
    )
    assert told in text
    assert len(Kind) == 7
