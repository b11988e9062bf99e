"""Reports whose file somebody has open: nothing is lost, and everything is said."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage import files
from itsm_fit.storage.delivery import Delivered, deliver
from itsm_fit.storage.project_file import save_project

_BY_EXCEL = b"\x09Anna Berg" + b" " * 45 + b"\x09\x00" + "Anna Berg".encode("utf-16-le")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "fit-report.xlsx"
    path.write_bytes(b"old")
    return path


def _names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_that_nobody_has_open_is_replaced(report: Path) -> None:
    assert deliver(report, b"new") == Delivered(report)
    assert report.read_bytes() == b"new"
    assert _names(report.parent) == ["fit-report.xlsx"]


@pytest.mark.parametrize(
    ("lock", "content", "who"),
    [
        (
            ".~lock.fit-report.xlsx#",
            b"Anna Berg,anna,desk-7,29.11.2026 05:00,file:///x;",
            "by Anna Berg on desk-7 since",
        ),
        ("~$fit-report.xlsx", _BY_EXCEL, "by Anna Berg since"),
        ("~$fit-report.xlsx", b"", "by somebody since"),
        ("~$fit-report.xlsx", b"\xff\x1b[31m", "since"),
    ],
    ids=["LibreOffice", "Excel", "a lock without a word", "a lock of nonsense"],
)
def test_a_file_with_a_lock_beside_it_stays_and_the_new_one_gets_the_next_free_name(
    report: Path, lock: str, content: bytes, who: str
) -> None:
    (report.parent / lock).write_bytes(content)
    first, second = deliver(report, b"new"), deliver(report, b"newer")
    assert (first.path.name, second.path.name) == ("fit-report (2).xlsx", "fit-report (3).xlsx")
    assert [each.read_bytes() for each in (report, first.path, second.path)] == [b"old", b"new", b"newer"]
    assert first.note.startswith("fit-report.xlsx is open in another program (")
    assert who in first.note
    assert first.note.endswith("so the new one is kept beside it as fit-report (2).xlsx.")
    assert "\x1b" not in first.note


def test_locks_without_a_file_or_left_behind_long_ago_are_no_obstacle(report: Path) -> None:
    lock = report.with_name("~$fit-report.xlsx")
    lock.write_bytes(_BY_EXCEL)
    a_month_ago = time.time() - 30 * 86_400
    os.utime(lock, (a_month_ago, a_month_ago))
    assert deliver(report, b"new") == Delivered(report)
    other = report.with_name("other.xlsx")
    other.with_name("~$other.xlsx").write_bytes(_BY_EXCEL)
    assert deliver(other, b"new") == Delivered(other)


def test_where_windows_refuses_to_replace_an_open_file_the_new_one_is_kept_beside_it(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def refusing(self: Path, target: Path) -> Path:
        if target == report:
            refused = PermissionError(13, "The process cannot access the file")
            refused.winerror = 32  # type: ignore[attr-defined]
            raise refused
        return replace(self, target)

    monkeypatch.setattr(files.Path, "replace", refusing)
    found = deliver(report, b"new")
    assert found.note == (
        "fit-report.xlsx is open in another program, so the new one is kept beside it as fit-report (2).xlsx."
    )
    assert (report.read_bytes(), found.path.read_bytes()) == (b"old", b"new")
    assert _names(report.parent) == ["fit-report (2).xlsx", "fit-report.xlsx"]
    with pytest.raises(InputError, match="Another program is using this file: close it there"):
        save_project(Project(), report)
    assert report.read_bytes() == b"old"


def test_a_name_as_long_as_disks_take_is_cut_for_its_number(tmp_path: Path) -> None:
    long = tmp_path / ("ä" * 120 + ".xlsx")
    long.write_bytes(b"old")
    long.with_name(f".~lock.{long.name}#").write_bytes(b"Anna,anna,desk-7,29.11.2026 05:00,x;")
    found = deliver(long, b"new")
    assert (long.read_bytes(), found.path.read_bytes()) == (b"old", b"new")
    assert found.path.name.endswith(" (2).xlsx")


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("folder.xlsx", "This is a folder, not a file"),
        ("x" * 300 + ".xlsx", "The file name is too long"),
        ("none/fit.xlsx", "The folder does not exist"),
    ],
    ids=["a folder", "a long name", "no folder"],
)
def test_where_nothing_can_be_written_a_sentence_says_why_and_nothing_is_left(
    tmp_path: Path, place: str, said: str
) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(InputError, match=said):
        deliver(tmp_path / place, b"new")
    assert _names(tmp_path) == ["folder.xlsx"]


@pytest.mark.skipif(sys.platform == "win32", reason="folders are closed in another way there")
def test_a_folder_that_is_only_read_takes_no_report_under_any_name() -> None:
    with TemporaryDirectory(prefix="only-read") as made:
        report = Path(made) / "fit-report.xlsx"
        report.write_bytes(b"old")
        report.with_name("~$fit-report.xlsx").write_bytes(_BY_EXCEL)
        report.parent.chmod(0o555)
        try:
            with _no_administrator(), pytest.raises(InputError, match="There is no permission to write here"):
                deliver(report, b"new")
        finally:
            report.parent.chmod(0o755)
        assert _names(report.parent) == ["fit-report.xlsx", "~$fit-report.xlsx"]
        assert report.read_bytes() == b"old"


@contextmanager
def _no_administrator() -> Iterator[None]:
    """Nothing is closed to the administrator, who may run these tests in a container."""
    administrator = os.geteuid() == 0
    if administrator:
        os.seteuid(65_534)
    try:
        yield
    finally:
        if administrator:
            os.seteuid(0)


def test_a_write_that_is_cancelled_at_the_last_moment_leaves_nothing_beside_the_open_file(report: Path) -> None:
    report.with_name("~$fit-report.xlsx").write_bytes(_BY_EXCEL)

    def turn_back(_: Path) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        deliver(report, b"new", turn_back)
    assert _names(report.parent) == ["fit-report.xlsx", "~$fit-report.xlsx"]
