"""Files are read whole or refused in a sentence, and written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from itsm_fit.errors import InputError
from itsm_fit.storage import files
from itsm_fit.storage.files import NO_FILE, fingerprint, fingerprint_at, read_bytes, write_atomically


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_bytes(path, limit=5) == b"12345"
    with pytest.raises(InputError, match="larger"):
        read_bytes(path, limit=4)


def test_what_is_no_readable_file_is_said(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, said in {"missing": "does not exist", ".": "folder", "pipe": "device", "a\0b": "cannot be read"}.items():
        with pytest.raises(InputError, match=said) as refused:
            read_bytes(tmp_path / name)
        assert refused.value.file


def test_a_file_without_permission_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x")

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(InputError, match="permission"):
        read_bytes(path)


def test_writing_replaces_the_file_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_new_file_gets_the_permissions_that_the_user_gives_new_files(tmp_path: Path) -> None:
    (tmp_path / "like").write_bytes(b"")
    write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "like").stat().st_mode


def test_a_link_stays_a_link_to_the_replaced_file(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "said"), [(errno.ENOSPC, "full"), (errno.EROFS, "only be read"), (errno.EIO, "cannot be written")]
)
def test_a_failed_write_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def failing(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files.os, "fsync", failing)
    with pytest.raises(InputError, match=said):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_circle_of_links_is_said(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(InputError, match="cannot be written"):
        write_atomically(tmp_path / "a", b"")


def test_writing_where_nothing_can_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="folder does not exist"):
        write_atomically(tmp_path / "none" / "a", b"")
    with pytest.raises(InputError, match="folder, not a file"):
        write_atomically(tmp_path, b"")
    (tmp_path / "locked").write_bytes(b"old")
    monkeypatch.setattr(files.os, "access", lambda *_: False)
    with pytest.raises(InputError, match="permission"):
        write_atomically(tmp_path / "locked", b"new")
    assert (tmp_path / "locked").read_bytes() == b"old"


def test_a_last_look_that_turns_back_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    seen: list[bytes] = []

    def turn_back(target: Path) -> None:
        seen.append(target.read_bytes())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new", turn_back)
    assert (seen, path.read_bytes()) == ([b"old"], b"old")
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_fingerprint_tells_bytes_apart_and_that_there_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    assert fingerprint_at(tmp_path / "a") == fingerprint(b"x") != fingerprint(b"y")
    assert fingerprint_at(tmp_path / "none") == fingerprint_at(tmp_path / "a" / "none") == NO_FILE
    with pytest.raises(InputError, match="folder"):
        fingerprint_at(tmp_path)
