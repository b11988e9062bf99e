"""A project that is open is locked for others to see, and no longer than it is open."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.selection import load
from itsm_fit.storage import lock_file
from itsm_fit.storage.lock_file import lock_path
from itsm_fit.storage.project_file import save_project
from ui.session.dialogs import InUse
from ui.shell.main_window import MainWindow

_WAIT_MS = 10_000


@pytest.fixture
def project(incident: Path, tmp_path: Path) -> Path:
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    return saved


def _open(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened):
        window.files.open([path])
    _settled(window)


def _settled(window: MainWindow) -> None:
    assert window.keeping is not None
    window.keeping.lock.settled()


def test_the_lock_comes_with_opening_and_goes_with_closing(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    assert f"itsm-fit:{os.getpid()}:" in lock_path(project).read_text()
    kept.files.close_project()
    _settled(kept)
    assert not lock_path(project).exists()


def test_a_window_gives_signs_of_life_and_takes_the_lock_once_it_is_free(
    kept: MainWindow, qtbot: QtBot, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    then = datetime.now().astimezone() - timedelta(days=3)
    _open(kept, qtbot, project)
    assert kept.keeping is not None
    beat = kept.keeping.lock.beat
    assert beat.isActive()
    fresh = lock_path(project).read_text()
    kept.keeping.lock._lock = None
    lock_path(project).unlink()
    with monkeypatch.context() as patch:
        patch.setattr(lock_file, "_sign", lambda _now: f",itsm-fit:{os.getpid()}:{then:%d.%m.%Y %H:%M};".encode())
        beat.timeout.emit()
        _settled(kept)
    assert f"{then:%d.%m.%Y %H:%M}" in lock_path(project).read_text()
    beat.timeout.emit()
    _settled(kept)
    assert lock_path(project).read_text().startswith(fresh.rpartition(":")[0][:-13])
    assert f"{then:%d.%m.%Y}" not in lock_path(project).read_text()
    kept.close()
    assert not beat.isActive()


def test_saved_under_another_name_the_lock_goes_along(
    kept: MainWindow, qtbot: QtBot, answers: Answers, project: Path, tmp_path: Path
) -> None:
    _open(kept, qtbot, project)
    answers.save = tmp_path / "other.itsmfit"
    with qtbot.waitSignal(kept.session.stored):
        kept.actions_["save_as"].trigger()
    _settled(kept)
    assert not lock_path(project).exists()
    assert lock_path(answers.save).exists()


@pytest.fixture
def held(project: Path) -> Iterator[Path]:
    """The project, open in another program."""
    hold = "import sys, pathlib; from itsm_fit.storage.lock_file import take; take(pathlib.Path(sys.argv[1]))"
    hold += "; print('taken', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(project)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:  # noqa: S603
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        yield project
        other.kill()


def _try_open(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.files.open([path])
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=_WAIT_MS)


def test_opening_what_another_program_has_open_asks_once_who_where_and_since_when(
    kept: MainWindow, qtbot: QtBot, answers: Answers, held: Path
) -> None:
    lock = lock_path(held).read_bytes()
    _try_open(kept, qtbot, held)
    [asked] = answers.asked
    assert asked.startswith("selection.itsmfit is in use in a window on this computer since 20")
    assert kept.session.empty, "Cancel leaves what is in the window"
    _settled(kept)
    assert lock_path(held).read_bytes() == lock


def test_read_only_it_is_saved_under_another_name_and_the_lock_stays_the_others(
    kept: MainWindow, qtbot: QtBot, answers: Answers, held: Path, tmp_path: Path
) -> None:
    lock, before = lock_path(held).read_bytes(), held.read_bytes()
    answers.about_use = InUse.READ_ONLY
    _try_open(kept, qtbot, held)
    assert kept.windowTitle() == "selection (read-only) — ITSM Fit"
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "mine"))
    answers.save = tmp_path / "selection copy.itsmfit"
    with qtbot.waitSignal(kept.session.stored):
        kept.actions_["save"].trigger()
    _settled(kept)
    assert (lock_path(held).read_bytes(), held.read_bytes()) == (lock, before)
    assert kept.session.path == answers.save
    assert kept.windowTitle() == "selection copy — ITSM Fit"


def test_read_only_its_earlier_versions_can_be_looked_at(
    kept: MainWindow, qtbot: QtBot, answers: Answers, held: Path
) -> None:
    assert kept.keeping is not None
    with kept.keeping.copies.keeping(held):
        save_project(edits.rename_process(load([held]).project, "INC", "theirs"), held)
    answers.about_use = InUse.READ_ONLY
    _try_open(kept, qtbot, held)
    kept.actions_["versions"].trigger()
    dialog = kept.keeping.versions.dialog
    assert dialog is not None
    assert len(dialog.table.table.shown) == 1
    qtbot.waitUntil(lambda: dialog.table.table.shown[0].differs == "1 process", timeout=_WAIT_MS)
    dialog.reject()


def test_opened_anyway_the_lock_stays_theirs_until_they_close_and_is_ours_with_the_next_save(
    kept: MainWindow, qtbot: QtBot, answers: Answers, held: Path
) -> None:
    theirs = lock_path(held).read_bytes()
    answers.about_use = InUse.ANYWAY
    _try_open(kept, qtbot, held)
    _settled(kept)
    assert kept.session.path == held
    assert lock_path(held).read_bytes() == theirs
    lock_path(held).unlink()
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "mine"))
    with qtbot.waitSignal(kept.session.stored):
        kept.actions_["save"].trigger()
    _settled(kept)
    assert f"itsm-fit:{os.getpid()}:" in lock_path(held).read_text()


def test_a_lock_left_behind_by_a_program_that_was_killed_asks_nothing(
    kept: MainWindow, qtbot: QtBot, answers: Answers, project: Path
) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    lock_path(project).write_text(f",anna,{socket.gethostname()},28.11.2026 10:40,itsm-fit:{gone.pid};")
    _open(kept, qtbot, project)
    assert answers.asked == []
    assert kept.session.path == project


def test_closing_the_window_unlocks(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    kept.close()
    assert not lock_path(project).exists()
