"""The lock beside an open project: who has it open, where and since when; left behind ones are nobody's."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.storage import lock_file
from itsm_fit.storage.lock_file import OLD_AFTER, SILENT_AFTER, holder_of, lock_path, take
from itsm_fit.visible import visible

_HOUR = timedelta(hours=1)
HOLD = """
import sys
from pathlib import Path
from itsm_fit.storage.lock_file import take
take(Path(sys.argv[1]))
print("taken", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "wahl.itsmfit"
    path.write_text("{}")
    return path


def _held(project: Path, entry: str) -> None:
    lock_path(project).write_text(entry, encoding="utf-8")


def _said(when: datetime) -> str:
    return when.strftime("%d.%m.%Y %H:%M")


def test_another_program_that_has_it_open_is_told_until_it_ends(project: Path) -> None:
    other = subprocess.Popen(  # noqa: S603 - this interpreter
        [sys.executable, "-c", HOLD, str(project)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        holder = holder_of(project)
        assert holder is not None
        assert holder.process == other.pid
        assert holder.is_me
        assert str(holder).startswith("in a window on this computer since 20")
    finally:
        other.kill()
        other.wait()
        for pipe in (other.stdin, other.stdout):
            if pipe is not None:
                pipe.close()
    assert lock_path(project).exists()
    assert holder_of(project) is None, "its program no longer runs"


def test_it_is_written_as_libreoffice_does_and_removed_at_the_end(project: Path) -> None:
    project.chmod(0o640)
    lock = take(project)
    assert lock is not None
    assert lock.path == project.with_name(".~lock.wahl.itsmfit#")
    fields = lock.path.read_text().removesuffix(";").split(",")
    assert len(fields) == 5
    assert datetime.now() - datetime.strptime(fields[3], "%d.%m.%Y %H:%M") < timedelta(minutes=2)  # noqa: DTZ005, DTZ007
    assert stat.S_IMODE(lock.path.stat().st_mode) & ~0o640 == 0, "who may not read the project does not see who has it"
    assert holder_of(project) is None, "this program itself is nobody else"
    lock.release()
    assert list(project.parent.iterdir()) == [project]


def test_a_lock_of_libreoffice_itself_is_understood(project: Path) -> None:
    now = datetime.now().astimezone()
    _held(project, rf"Berg\, Anna,anna,desk-7,{_said(now)},file:///home/anna/.config/libreoffice/4;")
    holder = holder_of(project)
    assert holder is not None
    assert (holder.name, holder.user, holder.host, holder.process) == ("Berg, Anna", "anna", "desk-7", None)
    assert str(holder) == f"by Berg, Anna on desk-7 since {now:%Y-%m-%d %H:%M}"


def test_a_lock_of_another_computer_counts_until_it_is_old(project: Path) -> None:
    now = datetime.now().astimezone()
    _held(project, f",anna,desk-7,{_said(now - OLD_AFTER + timedelta(hours=1))},itsm-fit:{os.getpid()};")
    assert holder_of(project) is not None
    _held(project, f",anna,desk-7,{_said(now - OLD_AFTER - timedelta(hours=1))},itsm-fit:{os.getpid()};")
    assert holder_of(project) is None


def test_a_program_elsewhere_is_told_of_as_long_as_it_gives_signs_of_life(project: Path) -> None:
    now = datetime.now().astimezone()
    _held(project, f",anna,desk-7,{_said(now - 3 * OLD_AFTER)},itsm-fit:7:{_said(now - SILENT_AFTER + _HOUR)};")
    holder = holder_of(project)
    assert holder is not None
    assert str(holder) == f"by anna on desk-7 since {now - 3 * OLD_AFTER:%Y-%m-%d %H:%M}"
    _held(project, f",anna,desk-7,{_said(now - 2 * SILENT_AFTER)},itsm-fit:7:{_said(now - SILENT_AFTER - _HOUR)};")
    assert holder_of(project) is None, "it crashed"


def test_a_sign_of_life_changes_the_time_of_the_sign_alone(project: Path) -> None:
    now = datetime.now().astimezone()
    taken = take(project, now - SILENT_AFTER)
    assert taken is not None
    signed = taken.sign(now)
    assert signed is not None
    before, after = taken.content.decode(), lock_path(project).read_text()
    assert after == before.replace(f":{_said(now - SILENT_AFTER)};", f":{_said(now)};")
    assert before.count(_said(now - SILENT_AFTER)) == 2
    signed.release()
    assert not lock_path(project).exists()


def test_a_program_gives_no_sign_of_life_in_the_lock_of_another(project: Path) -> None:
    mine = take(project)
    assert mine is not None
    theirs = ",anna,desk-7,28.11.2026 10:40,itsm-fit:7:28.11.2026 10:40;"
    _held(project, theirs)
    assert mine.sign() is None
    assert lock_path(project).read_text() == theirs
    lock_path(project).unlink()
    assert mine.sign() is None
    assert not lock_path(project).exists()


def test_a_lock_taken_over_is_not_removed_by_who_had_it_before(project: Path) -> None:
    mine = take(project)
    assert mine is not None
    _held(project, ",anna,desk-7,28.11.2026 10:40,itsm-fit:7;")
    mine.release()
    assert lock_path(project).exists()


def test_a_lock_of_somebody_who_has_it_open_is_not_replaced_one_left_behind_is(project: Path) -> None:
    now = datetime.now().astimezone()
    theirs = f",anna,desk-7,{_said(now)},itsm-fit:7;"
    _held(project, theirs)
    assert take(project) is None
    assert lock_path(project).read_text() == theirs
    _held(project, f",anna,desk-7,{_said(now - OLD_AFTER - timedelta(hours=1))},itsm-fit:7;")
    assert take(project) is not None


def test_a_folder_that_is_only_read_is_no_obstacle(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object, **_more: object) -> int:
        raise PermissionError(13, "no")

    monkeypatch.setattr(lock_file.os, "open", refuse)
    assert take(project) is None
    assert holder_of(project) is None


def test_a_name_too_long_for_a_lock_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 245 + ".itsmfit")
    path.write_text("{}")
    assert take(path) is None
    assert holder_of(path) is None


def test_a_link_shares_the_lock_of_what_it_names(project: Path, tmp_path: Path) -> None:
    link = tmp_path / "other" / "link.itsmfit"
    link.parent.mkdir()
    link.symlink_to(project)
    assert lock_path(link) == lock_path(project)


def test_a_link_in_place_of_a_lock_is_neither_followed_nor_written_through(project: Path, tmp_path: Path) -> None:
    treasure = tmp_path / "treasure.txt"
    treasure.write_text("mine")
    lock_path(project).symlink_to(treasure)
    assert holder_of(project) is None
    lock = take(project)
    assert lock is not None
    assert treasure.read_text() == "mine"
    assert not lock.path.is_symlink()


@given(content=st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(60), deadline=None)
def test_whatever_a_lock_holds_somebody_can_be_named_in_one_line(project: Path, content: bytes) -> None:
    lock_path(project).write_bytes(content)
    holder = holder_of(project)
    assert holder is None or (visible(str(holder)) == str(holder) and len(str(holder)) < 300)


@pytest.mark.parametrize("time", ["01.01.0001 00:00", "31.12.9999 23:59", "99.99.9999 99:99", "yesterday"])
def test_a_time_that_cannot_be_is_told_as_the_time_of_the_file(project: Path, time: str) -> None:
    _held(project, f",anna,desk-7,{time},itsm-fit:1;")
    os.utime(lock_path(project))
    holder = holder_of(project)
    assert holder is None or datetime.now().astimezone() - holder.since < timedelta(minutes=5)


def test_a_lock_of_many_megabytes_is_not_read(project: Path) -> None:
    lock_path(project).write_bytes(b"x," * 10_000)
    holder = holder_of(project)
    assert holder is not None
    assert holder.host == ""
