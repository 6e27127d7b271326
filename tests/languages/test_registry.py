"""Packs by their codes: those of the package, and one that is installed from outside."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

import ktimeline as kt
from ktimeline import languages
from ktimeline.grammar import GrammarError

# A pack for Esperanto in one file, as somebody else might publish it.
PACK = """
from ktimeline.grammar import Grammar, Lexicon, RuleBook, VetoBook
from ktimeline.languages.common.shapes import SHAPES
from ktimeline.model import Tense
from ktimeline.model.expression import Bare, Calendar, Expression, Fields, Recurring, Time

NAME = "Esperanto"
MONTHS = "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro"
rule = RuleBook()


@rule("ROOT <- MONTH YEARNUM", "junio 2018")
def month_of_year(month: int, year: int) -> Calendar:
    return Calendar(year=year, month=month)


@rule("ROOT <- MONTH", "junio")
def month(month: int) -> Bare:
    return Bare(Fields(month=month))


def governing_tense(text, span):
    return Tense.FUTURE if text[: span.start].rstrip().endswith("os en") else Tense.PAST


def grammar():
    words = Lexicon()
    words.add("MONTH", {name: n for n, name in enumerate(MONTHS.split(), 1)}, trigger=True)
    return Grammar(words, rule.rules, {"ROOT": Expression}, frozenset({"ROOT"}), VetoBook(), SHAPES)
"""


def wheel_of(folder: Path, module: str, source: str, code: str) -> Path:
    """Write a wheel of one module, with an entry point for its pack."""
    wheel = folder / f"{module}-1.0-py3-none-any.whl"
    info = f"{module}-1.0.dist-info"
    with ZipFile(wheel, "w") as archive:
        archive.writestr(f"{module}.py", source)
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n"
        )
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/entry_points.txt", f"[ktimeline.languages]\n{code} = {module}\n")
        archive.writestr(f"{info}/RECORD", "")
    return wheel


def install(wheel: Path) -> None:
    """Install a wheel into the folder that it lies in, as its readers would: by pip."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    done = subprocess.run(
        [*pip, "--no-index", "--no-deps", "--target", str(wheel.parent), str(wheel)],
        capture_output=True,
        text=True,
        check=False,
    )
    if "No module named pip" in done.stderr:
        pytest.skip("this Python has no pip to install a pack with")
    assert done.returncode == 0, done.stderr


def forget() -> None:
    """Let the registry look for packs again."""
    for cached in (languages.load, languages._pack, languages._outside):
        cached.cache_clear()


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder to install packs into, on the import path for as long as the test runs."""
    monkeypatch.syspath_prepend(str(tmp_path))
    forget()
    yield tmp_path
    forget()


def test_a_pack_from_outside_registers_itself(outside: Path) -> None:
    install(wheel_of(outside, "esperanto_dates", PACK, "eo"))
    assert "eo" in languages.codes()
    assert languages.name_of("eo") == "Esperanto"
    texts = ["Ĝi okazis en junio 2018.", "Ĝi okazis en marto.", "Ĝi okazos en majo."]
    found = [kt.find(text, published="2025-01-29", language="eo") for text in texts]
    assert [result.timex.value for (result,) in found] == ["2018-06", "2024-03", "2025-05"]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("", "a pack is a module with a function grammar\\(\\)"),
        (
            "def grammar():\n    return 'no grammar'",
            "a pack is a module with a function grammar\\(\\)",
        ),
        (PACK.replace("januaro ", ""), "months: no word of category MONTH for 12"),
    ],
)
def test_a_pack_that_is_wrongly_written_says_how(outside: Path, source: str, told: str) -> None:
    module = f"broken_pack_{len(source)}"
    ZipFile(wheel_of(outside, module, source, "eo")).extractall(outside)
    with pytest.raises(GrammarError, match=told):
        languages.load("eo")


def test_an_unknown_language_names_the_known() -> None:
    with pytest.raises(LookupError, match=r"no grammar for language 'tlh'.*en, es"):
        languages.load("tlh")


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", False), ("en-US", False), ("en-GB", True), ("en_AU", True), ("es", True),
        ("es-MX", True), ("es-PR", False), ("de", True), ("fr-CA", True), ("pt-BR", True),
    ],
)  # fmt: skip
def test_the_day_stands_first_or_the_month(language: str, *, first: bool) -> None:
    assert languages.day_first(language) is first


def test_a_language_that_is_not_used_is_not_imported() -> None:
    code = (
        "import sys, ktimeline\n"
        "ktimeline.find('It was in May.', published='2025-01-29')\n"
        "print(*(m for m in sys.modules if m.startswith('ktimeline.languages.')\n"
        "        and m.split('.')[2] not in ('en', 'common', 'completeness')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_phrases_may_be_led_by_their_prepositions() -> None:
    assert {"desde", "hasta", "en"} <= languages.leading_words("es")
    assert kt.resolve("desde marzo de 2018", language="es").timex.value == "2018-03"
    assert kt.resolve("de mayo a junio de 2009", language="es").edtf == "2009-05/2009-06"
