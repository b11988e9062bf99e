"""Files are read whole or refused in a sentence, and written whole or not at all."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from itsm_fit.errors import InputError
from itsm_fit.storage import files
from itsm_fit.storage.files import (
    NO_FILE,
    fingerprint,
    fingerprint_at,
    make_folder,
    read_bytes,
    sweep,
    write_atomically,
)


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


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _modes_while_writing(path: Path, monkeypatch: pytest.MonkeyPatch, *, private: bool = False) -> list[int]:
    """The permissions of all that lies in the folder right before the bytes are safe on disk."""
    seen: list[int] = []
    flush = os.fsync

    def looking(handle: int) -> None:
        seen.extend(_mode(each) for each in path.parent.iterdir() if each.suffix == ".tmp")
        flush(handle)

    with monkeypatch.context() as patch:
        patch.setattr(files.os, "fsync", looking)
        write_atomically(path, b"secret", private=private)
    assert seen
    return seen


@pytest.mark.usefixtures("open_umask")
def test_nobody_reads_a_private_file_through_its_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o600)
    assert set(_modes_while_writing(path, monkeypatch)) == {0o600}
    assert _mode(path) == 0o600
    path.chmod(0o664)
    assert set(_modes_while_writing(path, monkeypatch)) == {0o600}
    assert _mode(path) == 0o664, "what was shared stays shared"


@pytest.mark.usefixtures("open_umask")
def test_a_private_file_is_its_owners_also_where_it_was_wider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for before in (None, 0o666):
        path = tmp_path / f"a{before}"
        if before:
            path.write_bytes(b"old")
            path.chmod(before)
        assert set(_modes_while_writing(path, monkeypatch, private=True)) == {0o600}
        assert _mode(path) == 0o600


@pytest.mark.usefixtures("open_umask")
def test_a_private_folder_is_closed_also_when_it_was_open(tmp_path: Path) -> None:
    make_folder(tmp_path / "new" / "inner", private=True)
    (tmp_path / "old").mkdir(mode=0o777)
    make_folder(tmp_path / "old", private=True)
    assert _mode(tmp_path / "new" / "inner") == _mode(tmp_path / "old") == 0o700
    make_folder(tmp_path / "shared")
    assert _mode(tmp_path / "shared") == 0o777


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe, link, got = tmp_path / "pipe", tmp_path / "link", []
    os.mkfifo(pipe)
    link.symlink_to("pipe")
    for target in (pipe, link):
        reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
        reader.start()
        write_atomically(target, b"new" * 100_000)
        reader.join()
    assert got == [b"new" * 100_000] * 2
    assert pipe.is_fifo()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["link", "pipe"]


def test_a_device_takes_what_is_written_and_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(os.devnull)
    write_atomically(tmp_path / "link", b"new")
    write_atomically(Path(os.devnull), b"new")
    assert Path(os.devnull).is_char_device()


_INTO = "import sys, pathlib; from itsm_fit.storage.files import *; write_atomically(pathlib.Path(sys.argv[1]), b'new')"


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no descriptors by name here")
def test_a_file_that_is_open_already_goes_on_where_it_is(tmp_path: Path) -> None:
    for name, also in (("/dev/stdout", None), ("link", "/dev/stdout")):
        if also:
            (tmp_path / name).symlink_to(also)
        with (tmp_path / "out").open("wb") as out:
            out.write(b"before ")
            out.flush()
            subprocess.run([sys.executable, "-c", _INTO, str(tmp_path / name)], stdout=out, check=True)  # noqa: S603
            out.write(b" after")
        assert (tmp_path / "out").read_bytes() == b"before new after"


def test_a_descriptor_that_is_not_open_is_said() -> None:
    with pytest.raises(InputError, match="Nothing is open there"):
        write_atomically(Path("/dev/fd/987"), b"new")


def test_litter_of_killed_writes_is_swept_and_nothing_else(tmp_path: Path) -> None:
    names = {
        ".work.itsmfit.0123abcd.tmp": False,
        ".other.0123abcd.tmp": False,
        ".young.0123abcd.tmp": True,
        ".written.0123abcd.tmp": True,
        "work.itsmfit": True,
        "work.itsmfit.0123abcd.tmp": True,
        ".work.itsmfit.tmp": True,
        ".folder.0123abcd.tmp": True,
    }
    hours_ago = time.time() - 5 * 3_600
    for name in names:
        path = tmp_path / name
        if name.startswith(".folder"):
            path.mkdir()
        else:
            path.write_bytes(b"x")
        if not name.startswith(".young"):
            os.utime(path, (hours_ago, hours_ago))
    with (tmp_path / ".written.0123abcd.tmp").open("r+b") as written:
        fcntl.flock(written, fcntl.LOCK_EX)
        sweep(tmp_path, "work.itsmfit")
        assert {each.name for each in tmp_path.iterdir()} == set(names) - {".work.itsmfit.0123abcd.tmp"}
        sweep(tmp_path)
    assert {each.name for each in tmp_path.iterdir()} == {name for name, stays in names.items() if stays}
    sweep(tmp_path / "missing")


def test_a_write_under_way_holds_its_temporary_file_however_old_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def slow(handle: int) -> None:
        sweep(tmp_path, now=time.time() + 1e6)
        flush(handle)

    monkeypatch.setattr(files.os, "fsync", slow)
    write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_small_file_takes_little_memory_to_read(tmp_path: Path) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"abc")
    tracemalloc.start()
    try:
        assert read_bytes(path) == b"abc"
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
