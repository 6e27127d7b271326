"""ZIP archives, mailboxes and web archives, whole, broken and hostile."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specimens import ADDRESS, EVERY, PAGE, STORY, TEXT, mail, mailbox, warc, zipped
from test_documents import lacking

from ktimeline.intake.formats import Archive, Failure, Member, Options, UnreadableError
from ktimeline.intake.loading import Loaded, load
from ktimeline.intake.mail import MAILBOX
from ktimeline.intake.registry import ARCHIVES
from ktimeline.intake.warc import WARC
from ktimeline.intake.zipped import ZIP


def taken(archive: Archive, data: bytes) -> list[Member | Failure]:
    return list(archive.members(io.BytesIO(data), Options()))


def failures(archive: Archive, data: bytes) -> dict[str, str]:
    return {one.name: one.message for one in taken(archive, data) if isinstance(one, Failure)}


def loaded(folder: Path, name: str, data: bytes) -> Loaded:
    path = folder / name
    path.write_bytes(data)
    return load(path)


# ---- ZIP ----------------------------------------------------------------------------------------


def test_the_files_of_a_zip_are_read_each_by_its_kind(tmp_path: Path) -> None:
    inner = zipped({"2025-01-28-deep.txt": b"They parted in May 2019."})
    files = {"2025-01-29-a.txt": TEXT.encode(), "b/inner.zip": inner, "photo.jpg": b"\xff",
             "__MACOSX/a.txt": b"x", ".hidden.txt": b"x"}  # fmt: skip
    found = loaded(tmp_path, "news.zip", zipped(files))
    assert [(Path(one.path).name, str(one.published and one.published.day)) for one in found.articles] == [
        ("2025-01-29-a.txt", "2025-01-29"), ("2025-01-28-deep.txt", "2025-01-28"),
    ]  # fmt: skip
    (problem,) = found.problems
    assert (problem.path, problem.failed) == (f"{tmp_path / 'news.zip'}: photo.jpg", False)


@pytest.mark.parametrize(
    "name", ["../a.txt", "/etc/a.txt", "a/../../b.txt", "..\\a.txt", "C:/a.txt"]
)
def test_a_path_that_climbs_out_of_a_zip_is_not_read(name: str) -> None:
    (message,) = failures(ZIP, zipped({name: b"They met."})).values()
    assert "leads out of the archive" in message


def test_a_zip_bomb_is_not_unpacked() -> None:
    with pytest.raises(UnreadableError, match="would unpack"):
        taken(ZIP, zipped({f"{n}.txt": bytes(30_000_000) for n in range(3)}))
    mixed = zipped({"a.txt": bytes(9_000_000), "b.txt": b"They met."})
    assert "it was not read" in failures(ZIP, mixed)["a.txt"]


def test_a_zip_that_lies_about_a_files_size_is_not_believed() -> None:
    data = bytearray(zipped({"a.txt": TEXT.encode()}, zipfile.ZIP_STORED))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = (1 << 20).to_bytes(4, "little")
    found = taken(ZIP, bytes(data))
    assert all(isinstance(one, Failure) or one.content == TEXT.encode() for one in found)


def test_archives_in_archives_end_somewhere(tmp_path: Path) -> None:
    data = zipped({"a.txt": TEXT.encode()})
    for _ in range(8):
        data = zipped({"inner.zip": data})
    found = loaded(tmp_path, "deep.zip", data)
    assert "too deep in archives" in found.problems[0].message


def test_a_locked_file_in_a_zip_is_told_and_the_others_read() -> None:
    data = bytearray(zipped({"a.txt": b"They met.", "b.txt": b"They parted."}))
    first = data.index(b"PK\x01\x02")
    data[first + 8] |= 1
    found = taken(ZIP, bytes(data))
    assert "encrypted" in failures(ZIP, bytes(data))["a.txt"]
    assert [one.name for one in found if isinstance(one, Member)] == ["b.txt"]


def test_a_broken_file_in_a_zip_is_told_and_the_others_read() -> None:
    data = bytearray(zipped({"a.txt": TEXT.encode(), "b.txt": b"They parted."}))
    data[60:70] = b"\xff" * 10
    found = taken(ZIP, bytes(data))
    assert [type(one) for one in found] == [Failure, Member]


def test_an_archive_with_nothing_in_it_that_is_read_fails(tmp_path: Path) -> None:
    (*_, last) = loaded(tmp_path, "a.zip", zipped({"photo.jpg": b"\xff"})).problems
    assert (last.message, last.failed) == ("holds nothing that is read", True)


# ---- Mailboxes and web archives -------------------------------------------------------------------


def test_a_mailbox_is_its_mails(tmp_path: Path) -> None:
    other = mail(Subject="A bridge reopens").replace(b"The envoys", b"From May on the envoys")
    found = loaded(tmp_path, "a.mbox", mailbox(mail(), other.replace(TEXT.encode()[:30], b"")))
    assert {one.title for one in found.articles} | {"A bridge reopens"} == {
        "Envoys meet in Stockholm", "A bridge reopens",
    }  # fmt: skip
    assert len(taken(MAILBOX, mailbox(mail(), mail(), mail()))) == 3


def test_a_line_from_someone_in_a_mail_is_no_new_mail() -> None:
    body = b"Subject: x\n\nThey met.\nFrom May on they met daily.\n\n>From June on they did not.\n"
    (member,) = taken(MAILBOX, mailbox(body))
    assert isinstance(member, Member)
    assert b"\nFrom June on" in member.content  # type: ignore[operator]


def test_a_web_archive_is_its_pages(tmp_path: Path) -> None:
    pages = [
        (ADDRESS, PAGE.encode(), "200 OK"),
        ("https://courier.example/gone", b"<p>Gone since May 2019.</p>", "404 Not Found"),
    ]
    for data, name in ((warc(*pages), "a.warc.gz"), (warc(*pages), "b.WARC.GZ")):
        (article,) = loaded(tmp_path, name, data).articles
        assert (article.url, article.path) == (ADDRESS, str(tmp_path / name))
        assert STORY[0] in article.text


@pytest.mark.parametrize("cut", [10, 200, -40])
def test_a_web_archive_cut_short_is_told(tmp_path: Path, cut: int) -> None:
    data = warc((ADDRESS, PAGE.encode(), "200 OK"), (f"{ADDRESS}/2", PAGE.encode(), "200 OK"))
    found = loaded(tmp_path, "a.warc.gz", data[:cut])
    assert found.articles or any(problem.failed for problem in found.problems)


def test_without_warcio_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, "warcio")
    with pytest.raises(UnreadableError, match=r'pip install "ktimeline\[warc\]"'):
        taken(WARC, b"")


# ---- Anything -----------------------------------------------------------------------------------


@st.composite
def damaged(draw: st.DrawFn, names: tuple[str, ...]) -> tuple[str, bytes]:
    """Return the name of a specimen and its bytes, cut, overwritten or with a piece twice."""
    name = draw(st.sampled_from(names))
    data = bytearray(EVERY[name])
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 64)))
        data[start:end] = draw(st.binary(max_size=16) | st.just(bytes(data[start:end]) * 2))
    if draw(st.booleans()):
        del data[draw(st.integers(0, len(data))) :]
    return name, bytes(data)


@settings(max_examples=60)
@given(damaged(tuple(EVERY)))
def test_a_damaged_file_of_any_kind_gives_articles_or_problems(
    tmp_path_factory: pytest.TempPathFactory, specimen: tuple[str, bytes]
) -> None:
    name, data = specimen
    path = tmp_path_factory.getbasetemp() / f"damaged-{name}"
    path.write_bytes(data)
    found = load(path)
    assert found.articles or found.problems
    for article in found.articles:
        assert all(piece.span.of(article.text) for piece in article.dropped)


@settings(max_examples=60)
@given(st.binary(max_size=300), st.sampled_from(ARCHIVES))
def test_any_bytes_are_an_archive_or_refused(data: bytes, archive: Archive) -> None:
    try:
        found = taken(archive, data)
    except UnreadableError:
        return
    assert all(isinstance(one, Member | Failure) for one in found)
