"""Files are written whole or not at all."""

import os
from pathlib import Path

import pytest

from ktimeline.export import files as files_module
from ktimeline.export import write_whole


@pytest.mark.parametrize(
    ("data", "expected"),
    [("Gdańsk\n", "Gdańsk\n".encode()), (b"\x00\xff", b"\x00\xff"), ("a\r\nb", b"a\r\nb")],
)
def test_bytes_on_disk_are_the_data(tmp_path: Path, data: str | bytes, expected: bytes) -> None:
    path = write_whole(tmp_path / "new" / "folder" / "file.csv", data)
    assert path.read_bytes() == expected
    assert os.listdir(path.parent) == ["file.csv"]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    path.chmod(0o600)
    write_whole(path, "new")
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_new_file_can_be_read_by_a_web_server(tmp_path: Path) -> None:
    assert write_whole(tmp_path / "page.html", "").stat().st_mode & 0o044 == 0o044


def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")

    def full_disk(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files_module.os, "fsync", full_disk)
    with pytest.raises(OSError, match=r"cannot write .*file\.txt: no space left"):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["file.txt"]


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="it is a folder; name a file in it"):
        write_whole(tmp_path, "x")


def test_a_file_is_not_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(
        OSError, match=r"cannot write .* is a file, not a folder; choose another name"
    ):
        write_whole(tmp_path / "file" / "page.html", "x")
