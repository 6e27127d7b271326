"""From inputs of every kind to articles and problems."""

from __future__ import annotations

import io
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ktimeline
from ktimeline.intake.loading import Means, load
from ktimeline.model import Article, DateSignal, Problem, Published

DAY = date(2025, 1, 29)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def write(path: Path, text: str | bytes = "They met on Friday.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def messages(problems: tuple[Problem, ...], failed: bool | None = None) -> str:
    return "\n".join(
        f"{one.path}: {one.message}" for one in problems if failed is None or one.failed is failed
    )


@pytest.mark.parametrize(
    ("given_date", "moment"),
    [
        ("2025-01-29", DAY),
        ("29 January 2025", DAY),
        ("Jan. 29, 2025", DAY),
        (DAY, DAY),
        (datetime(2025, 1, 29, 9, tzinfo=UTC), datetime(2025, 1, 29, 9, tzinfo=UTC)),
    ],
)
def test_the_given_date_goes_before_all_others(
    folder: Path, given_date: str | date, moment: date
) -> None:
    path = write(folder / "2018-06-12-a.md", "---\npublished: 2018-06-13\n---\nThey met.")
    loaded = load([path], given_date, signal=DateSignal.COMMAND_LINE)
    published = loaded.articles[0].published
    assert published is not None
    assert (published.moment, published.signal) == (moment, DateSignal.COMMAND_LINE)
    assert "front matter 2018-06-13; 2025-01-29 is believed" in messages(loaded.problems, False)


@pytest.mark.parametrize("wrong", ["someday", "2025-02-30", "03/04/2025", ""])
def test_a_wrong_given_date_is_the_callers_mistake(wrong: str) -> None:
    with pytest.raises(ValueError, match="write it like"):
        load([], wrong)


@pytest.mark.parametrize("wrong", [3, None, b"a.txt"])
def test_an_input_of_another_type_is_too(wrong: object) -> None:
    with pytest.raises(TypeError):
        load([wrong])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        load([], 20250129)  # type: ignore[arg-type]


def test_signals_are_believed_in_their_order(folder: Path) -> None:
    write(folder / "manifest.csv", "path,published\n2018-01-05-a.md,2018-01-01\n")
    lines = "SEOUL, Jan. 3, 2018 (AB) — They met.\n"
    path = write(folder / "2018-01-05-a.md", f"---\ndate: 2018-01-02\n---\n{lines}")
    expected = [
        (DateSignal.MANIFEST, (folder / "manifest.csv").unlink),
        (DateSignal.FRONT_MATTER, lambda: write(path, f"Talks\nPublished 4 January 2018\n{lines}")),
        (DateSignal.DATELINE, lambda: write(path, "Talks\nPublished 4 January 2018\nThey met.")),
        (DateSignal.DATE_LINE, lambda: write(path, "Talks\nThey met.")),
        (DateSignal.FILE_NAME, lambda: None),
    ]
    for number, (signal, weaken) in enumerate(expected, start=1):
        published = load(folder).articles[0].published
        assert published is not None
        assert (published.signal, published.day) == (signal, date(2018, 1, number))
        weaken()


def test_an_article_without_a_date_gets_none_and_says_how_to_mend_it(folder: Path) -> None:
    path = write(folder / "note.txt", "Updated: 30 January 2025\n\nThey met last month.")
    loaded = load(path)
    assert loaded.articles[0].published is None
    assert loaded.articles[0].updated == Published(
        date(2025, 1, 30), DateSignal.DATE_LINE, "Updated: 30 January 2025"
    )
    (problem,) = loaded.problems
    assert (problem.path, problem.failed) == (str(path), False)
    for way in ("published: 2025-01-29", "manifest", "--date", "Updated: 30 January 2025"):
        assert way in problem.message


def test_a_folder_is_read_in_order_with_all_under_it(folder: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.TXT", ".hidden.txt", ".git/d.txt", "README.md"):
        write(folder / name, f"---\ndate: 2025-01-29\n---\nThey met in {name}.")
    for name in ("x.jpg", "y.JPG", "z.exe", "Makefile"):
        write(folder / name)
    loaded = load(folder)
    assert [Path(one.path).name for one in loaded.articles] == ["a.md", "b.txt", "c.TXT"]
    assert messages(loaded.problems) == (
        f"{folder}: skipped 4 files of kinds that are not read: .exe, .jpg, no suffix"
    )


def test_a_folder_without_a_text_says_so(folder: Path) -> None:
    assert "holds no file" in messages(load(folder).problems, True)


@pytest.mark.parametrize("before", [True, False])
def test_a_manifest_tells_of_its_files_whichever_is_named_first(folder: Path, before: bool) -> None:
    path = write(folder / "texts" / "a.txt")
    table = write(
        folder / "list.csv",
        "path;published;title;source;url\ntexts/a.txt;2025-01-29;Talks;Courier;https://example.org\n",
    )
    (article,) = load([path, table] if before else [table, path]).articles
    assert (article.title, article.source, article.url) == (
        "Talks",
        "Courier",
        "https://example.org",
    )
    assert article.published == Published(DAY, DateSignal.MANIFEST, "2025-01-29")


@pytest.mark.parametrize("name", ["articles.csv", "Manifest.csv"])
def test_a_folders_manifest_is_found_and_its_files_read_once(folder: Path, name: str) -> None:
    write(folder / "sub" / "a.txt")
    write(folder / "b.txt", "They met on Monday.")
    write(folder / name, "path,published\nsub/a.txt,2025-01-29\n")
    loaded = load([folder, folder / name, folder / "b.txt"], None)
    days = {Path(one.path).name: one.published and one.published.day for one in loaded.articles}
    assert days == {"a.txt": DAY, "b.txt": None}
    assert len(loaded.problems) == 1


def test_wrong_rows_are_told_and_the_others_read(folder: Path) -> None:
    write(folder / "summit.txt", "Talks\n2018-06-12\nThey met.")
    table = write(
        folder / "list.csv",
        "path,published\nsummit.txt,2018-06-31\n,2018-06-12\nsumit.txt,2018-06-12\n"
        "other.csv,2018-06-12\nsummit.txt,2018-06-13\n.,2018-06-12\n",
    )
    loaded = load(table)
    assert loaded.articles[0].published is not None
    assert loaded.articles[0].published.signal is DateSignal.DATE_LINE
    told = messages(loaded.problems)
    for expected in (
        "list.csv: row 2 (summit.txt): published: '2018-06-31' is not a date",
        "list.csv: row 3: the path is missing",
        f"row 4: sumit.txt does not exist; did you mean {folder / 'summit.txt'}?",
        "row 5: 'other.csv' is of a kind that is not read",
        "row 6: summit.txt has a row already",
        "row 7: . is a folder",
    ):
        assert expected in told


def test_a_csv_without_paths_is_no_manifest(folder: Path) -> None:
    loaded = load(write(folder / "sales.csv", "day,sum\n2025-01-29,3\n"))
    told = messages(loaded.problems, True)
    assert "no column with the text of an article; its columns are day, sum" in told
    assert "--column text=NAME" in told


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nowhere/a.txt", "nor can its folder"),
        ("sumit.txt", "did you mean"),
        ("photo.jpg", "kind that is not read (.jpg); no words are recognised in pictures"),
        ("notes*.txt", "matches no file"),
        ("@nothing.txt", "does not exist"),
        ("", "not a path"),
        ("a\0b.txt", "not a path"),
        ("a" * 5000 + ".txt", "cannot be read"),
        ("dead.txt", "a link to a file that does not exist"),
        ("turning.txt", "cannot be read"),
        ("empty.txt", "is empty"),
        ("binary.txt", "is a binary file"),
    ],
)
def test_what_cannot_be_read_is_a_failed_problem(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, reason: str
) -> None:
    write(folder / "summit.txt")
    write(folder / "photo.jpg")
    write(folder / "empty.txt", " \n")
    write(folder / "binary.txt", b"\0\1\2")
    (folder / "dead.txt").symlink_to("nothing.txt")
    (folder / "turning.txt").symlink_to("turning.txt")
    monkeypatch.chdir(folder)
    loaded = load(name)
    assert loaded.articles == ()
    assert [(one.path, one.failed) for one in loaded.problems] == [(name, True)]
    assert reason in loaded.problems[0].message


def test_links_in_a_circle_and_pipes_stop_nothing(folder: Path) -> None:
    write(folder / "sub" / "a.txt")
    (folder / "sub" / "again").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    loaded = load(folder, DAY)
    assert len(loaded.articles) == 1
    assert "was read already" in messages(loaded.problems, False)
    assert "a pipe or device" in messages(loaded.problems, False)


def test_an_encoding_that_was_guessed_is_told(folder: Path) -> None:
    loaded = load(write(folder / "old.txt", b"The caf\xe9 opened on Friday."), DAY)
    assert loaded.articles[0].text == "The café opened on Friday."
    assert "Windows-1252" in messages(loaded.problems, False)


def test_standard_input_is_read_once() -> None:
    stream = io.BytesIO(b"---\ndate: 2025-01-29\n---\r\nThey met.")
    loaded = load(["-", "-"], means=Means(stdin=stream))
    (article,) = loaded.articles
    assert (article.text, article.path, article.published and article.published.day) == (
        "They met.",
        "",
        DAY,
    )
    assert loaded.problems == ()


def test_an_article_is_passed_on_and_given_a_date_it_lacks() -> None:
    own = Article(id="own", text="They met.", published=Published(date(2018, 6, 12)))
    bare = Article(id="", text="They parted.")
    kept, dated = load([own, bare], DAY).articles
    assert kept == own
    assert dated.published == Published(DAY, DateSignal.CALLER, "2025-01-29")
    assert len(dated.id) == 10
    with pytest.raises(ValueError, match="two articles have the id 'own'"):
        load([own, Article(id="own", text="Another text.")])


def test_a_text_that_comes_twice_is_read_once(folder: Path) -> None:
    first = write(folder / "2025-01-28.txt")
    second = write(folder / "2025-01-29.txt", "They met on Friday.\n\n")
    loaded = load(folder)
    assert [one.path for one in loaded.articles] == [str(first)]
    (problem,) = loaded.problems
    assert (problem.path, problem.failed) == (str(second), False)
    assert (
        f"the same text as {first} (dated 2025-01-29 here and 2025-01-28 there)" in problem.message
    )


def test_ids_are_short_unique_and_the_same_wherever_the_file_is(folder: Path) -> None:
    for number in range(20):
        write(folder / "one" / f"{number}.txt", f"They met {number} times.")
        write(folder / "two" / f"x{number}.txt", f"They met {number} times.")
    one, two = (load(folder / name, DAY).articles for name in ("one", "two"))
    ids = {article.id for article in one}
    assert ids == {article.id for article in two}
    assert len(ids) == 20
    assert {len(single) for single in ids} == {10}
    assert ids.isdisjoint(article.id for article in load(folder / "one", "2025-01-30").articles)


def test_furniture_and_datelines_are_dropped_spans(folder: Path) -> None:
    text = "Talks\n\nSEOUL, Jan. 29, 2025 (AB) — They met.\n\nRead more\n"
    (article,) = load(write(folder / "a.txt", text)).articles
    assert [(piece.span.of(text), piece.reason) for piece in article.dropped] == [
        ("SEOUL, Jan. 29, 2025 (AB) —", "dateline"),
        ("Read more", "further reading"),
    ]
    assert article.text == text


@pytest.mark.parametrize(
    "unit", ["a", "They met in May 2019, ", "A. ", "- ", "Read more: ", "[(\t|"]
)
def test_a_text_of_one_endless_line_loads(unit: str) -> None:
    data = (unit * (10_000_000 // len(unit))).encode()
    loaded = load("-", DAY, means=Means(stdin=io.BytesIO(data)))
    assert len(loaded.articles) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.binary() | st.text().map(str.encode),
    st.sampled_from(["a.txt", "a.md", "manifest.csv", "list.csv", "2025-01-29.txt", "a.pdf"]),
)
def test_any_file_gives_articles_or_problems(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    for given_input in (path, tmp_path):
        loaded = load(given_input)
        assert loaded.articles or loaded.problems
        for article in loaded.articles:
            assert article.id
            assert all(piece.span.of(article.text) for piece in article.dropped)
    path.unlink()


def test_a_folder_s_own_settings_decisions_and_timeline_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They met on 3 May 2018.", encoding="utf-8")
    for name in ("decisions.toml", "ktimeline.toml"):
        (tmp_path / name).write_text("", encoding="utf-8")
    nothing = ktimeline.build([])
    (tmp_path / "timeline.html").write_text(nothing.to_html(), encoding="utf-8")
    (tmp_path / "events.csv").write_text(nothing.to_csv(), encoding="utf-8")
    loaded = load(str(tmp_path), "2025-01-29")
    assert len(loaded.articles) == 1
    assert loaded.problems == ()
