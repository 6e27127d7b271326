"""What is remembered between runs: found again only by all that it depends on."""

from __future__ import annotations

import io
import os
import pickle
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specimens import PAGE
from typer.testing import CliRunner

from ktimeline.cli import app
from ktimeline.harvest import Harvest, Harvester
from ktimeline.intake import cache as caching
from ktimeline.intake import reading
from ktimeline.intake.cache import Cache, open_cache
from ktimeline.intake.formats import Format, Options
from ktimeline.intake.loading import Means, load
from ktimeline.model import Article, Policy

STORY = "They met in Singapore in June 2018. Talks resumed last month."


@pytest.fixture
def kept(tmp_path: Path) -> Cache:
    return open_cache(tmp_path / "cache")


def files(cache: Cache) -> list[Path]:
    return sorted(path for path in cache.folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    "value",
    [
        "text", 3, None, (1, ("a",)), frozenset({1}), date(2025, 1, 29),
        datetime(2025, 1, 29, 9, tzinfo=UTC), Article("a", STORY, published=date(2025, 1, 29)),
    ],
)  # fmt: skip
def test_a_value_is_found_under_its_key_alone(kept: Cache, value: object) -> None:
    kept.keep(("a", 1), value)
    assert kept.recall(("a", 1)) == value
    assert kept.recall(("a", 2)) is None
    assert kept.recall(("a1",)) is None


def test_all_that_an_article_gives_is_remembered_as_it_was(kept: Cache) -> None:
    article = Article("a", STORY, published=date(2025, 1, 29))
    fresh = Harvester().harvest(article)
    assert fresh.events
    assert Harvester(cache=kept).harvest(article) == fresh
    assert Harvester(cache=kept).harvest(article) == fresh
    (file,) = files(kept)
    assert isinstance(Cache(file.parents[1]).recall(("harvest", article, Policy())), Harvest)


@pytest.mark.parametrize(
    "other",
    [
        (Article("a", STORY, published=date(2025, 1, 30)), Policy()),
        (Article("b", STORY, published=date(2025, 1, 29)), Policy()),
        (Article("a", f"{STORY} ", published=date(2025, 1, 29)), Policy()),
        (Article("a", STORY, published=date(2025, 1, 29)), Policy(day_first=True)),
    ],
)
def test_another_article_or_policy_is_worked_out_anew(
    kept: Cache, other: tuple[Article, Policy]
) -> None:
    Harvester(cache=kept).harvest(Article("a", STORY, published=date(2025, 1, 29)))
    article, policy = other
    assert Harvester(policy, kept).harvest(article) == Harvester(policy).harvest(article)
    assert len(files(kept)) == 2


def test_one_new_document_costs_one_reading(
    kept: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bytes] = []
    real = reading._parsed
    monkeypatch.setattr(
        reading, "_parsed", lambda document, data: read.append(data) or real(document, data)
    )
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.html").write_text(PAGE.replace("envoys", f"{number} envoys"), "utf-8")
    means = Means(cache=kept)
    first = load(folder, means=means)
    assert len(read) == 3
    (folder / "3.html").write_text(PAGE.replace("talks", "bridges"), "utf-8")
    second = load(folder, means=means)
    assert len(read) == 4
    assert second.articles[: len(first.articles)] == first.articles
    load(folder, "2025-01-30", means=means)
    load(folder, options=Options(omitted=True), means=means)
    assert len(read) == 12


@pytest.mark.parametrize("damage", [b"", b"short", bytes(100)])
def test_a_damaged_file_is_worked_out_anew(kept: Cache, damage: bytes) -> None:
    kept.keep("a", "value")
    (file,) = files(kept)
    file.write_bytes(damage)
    assert kept.recall("a") is None
    file.write_bytes(damage + b"x" * 40)
    assert kept.recall("a") is None


class Hostile:
    """A value whose loading would do something."""

    def __reduce__(self) -> tuple[object, ...]:
        return (print, ("loaded",))


def test_only_plain_values_are_ever_loaded(kept: Cache, capsys: pytest.CaptureFixture[str]) -> None:
    kept.keep("a", Hostile())
    assert kept.recall("a") is None
    assert capsys.readouterr().out == ""
    kept.keep("b", Format("x", (), len))  # type: ignore[arg-type]
    assert kept.recall("b") is None


@pytest.mark.parametrize("name", ["os", "os.system", "pickle.loads", "shutil.rmtree"])
def test_what_a_module_imports_is_not_its_own(name: str) -> None:
    spelled = b"\x80\x04\x8c\x16ktimeline.intake.cache\x8c" + bytes([len(name)]) + name.encode()
    with pytest.raises(pickle.UnpicklingError):
        caching._Reader(io.BytesIO(spelled + b"\x93.")).load()


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    cache = open_cache(tmp_path / "taken")
    cache.keep("a", 1)
    assert cache.recall("a") is None


def test_the_place_is_the_users_or_the_one_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KTIMELINE_CACHE", str(tmp_path / "named"))
    assert open_cache().folder.parent == tmp_path / "named"
    monkeypatch.delenv("KTIMELINE_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert caching._usual_folder().name == "ktimeline"


def test_another_state_of_the_program_finds_nothing_and_old_ones_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for state in ("one", "two", "three", "four"):
        monkeypatch.setattr(caching, "_program", lambda state=state: state)
        cache = open_cache(tmp_path)
        assert cache.recall("a") is None
        cache.keep("a", state)
    assert len(list(tmp_path.iterdir())) == 3
    assert open_cache(tmp_path).recall("a") == "four"


def test_nothing_half_written_is_left(kept: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(caching.os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        kept.keep("a", 1)
    assert files(kept) == []


@settings(max_examples=50)
@given(st.recursive(st.text() | st.integers() | st.none(), lambda inner: st.tuples(inner, inner)))
def test_any_plain_value_comes_back(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    cache = Cache(tmp_path_factory.getbasetemp() / "any")
    cache.keep(("key", value), value)
    assert cache.recall(("key", value)) == value


# ---- its size -----------------------------------------------------------------------------------


def filled(cache: Cache, count: int) -> list[int]:
    """Keep values 0, 1, 2 ..., each used a second after the one before; return their sizes."""
    for number in range(count):
        cache.keep(number, f"value {number}")
        os.utime(cache._path(number), (number, number))
    return [cache._path(number).stat().st_size for number in range(count)]


@pytest.mark.parametrize("left", [0, 1, 3, 5])
def test_what_was_used_longest_ago_goes_first(kept: Cache, left: int) -> None:
    sizes = filled(kept, 5)
    assert kept.trim(sum(sizes[5 - left :])) == sum(sizes[: 5 - left])
    assert [kept.recall(number) is not None for number in range(5)] == [
        number >= 5 - left for number in range(5)
    ]


def test_what_is_used_stays(kept: Cache) -> None:
    sizes = filled(kept, 3)
    assert kept.recall(0) == "value 0"
    kept.trim(sizes[0])
    assert [kept.recall(number) for number in range(3)] == ["value 0", None, None]


def test_what_an_older_program_kept_counts_too_and_nothing_else_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = tmp_path / "state" / "no" / "holiday.jpg"
    stranger.parent.mkdir(parents=True)
    stranger.write_bytes(bytes(1000))
    caches = []
    for state in ("one", "two"):
        monkeypatch.setattr(caching, "_program", lambda state=state: state)
        caches.append(open_cache(tmp_path))
        filled(caches[-1], 1)
    caches[1].trim(0)
    assert [files(cache) for cache in caches] == [[], []]
    assert stranger.exists()


def test_less_than_nothing_cannot_be_kept(kept: Cache) -> None:
    with pytest.raises(ValueError, match="0 empties it"):
        kept.trim(-1)


def test_the_command_line_and_the_settings_bound_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KTIMELINE_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    Path("2025-01-29-talks.txt").write_text(STORY, "utf-8")
    for options, settings_of_folder, is_kept in (
        ([], "", True),
        (["--cache-limit", "0"], "", False),
        ([], "cache-limit = 0\n", False),
    ):
        Path("ktimeline.toml").write_text(settings_of_folder, "utf-8")
        done = CliRunner().invoke(app, ["events", "2025-01-29-talks.txt", *options])
        assert done.exit_code == 0
        assert bool(list((tmp_path / "cache").glob("*/??/*"))) is is_kept
