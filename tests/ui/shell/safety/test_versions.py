"""Earlier versions of a project: listed with what differs, looked at, and restored as a step of undo."""

from __future__ import annotations

import os
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.differences import DifferenceKind
from itsm_fit.model import edits
from itsm_fit.selection import load
from itsm_fit.storage.project_file import open_project, save_project
from itsm_fit.storage.safety_copies import copies_folder
from ui.shell.main_window import MainWindow
from ui.shell.safety.versions_dialog import VersionsDialog, time_words
from ui.shell.start import application

_WAIT_MS = 10_000


@pytest.fixture
def project(kept: MainWindow, qtbot: QtBot, incident: Path, tmp_path: Path) -> Path:
    """A project in the window, opened from this file."""
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    with qtbot.waitSignal(kept.files.opened):
        kept.files.open([saved])
    return saved


def _rename_and_save(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.session.edit("Rename", lambda project: edits.rename_process(project, "INC", name))
    with qtbot.waitSignal(window.session.stored, timeout=_WAIT_MS):
        window.actions_["save"].trigger()


def _dialog(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    window.actions_["versions"].trigger()
    assert window.keeping is not None
    dialog = window.keeping.versions.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: all(each.differs != "…" for each in dialog.table.table.shown), timeout=_WAIT_MS)
    return dialog


def _name(window: MainWindow) -> str:
    return window.session.project.processes["INC"].name


def test_saves_leave_versions_and_each_says_what_differs_now(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _rename_and_save(kept, qtbot, "first")
    _rename_and_save(kept, qtbot, "second")
    kept.session.edit("Away", lambda now: edits.set_process_values(now, "INC", 4.0, 100.0))
    dialog = _dialog(kept, qtbot)
    assert [each.differs for each in dialog.table.table.shown] == ["1 process", "1 process"]
    assert [open_project(each.copy.file).processes["INC"].name for each in dialog.table.table.shown] == [
        "first",
        "incident",
    ]
    assert project.exists()


def test_a_version_is_restored_as_one_step_and_nothing_is_lost(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _rename_and_save(kept, qtbot, "first")
    kept.session.edit("Rename", lambda now: edits.rename_process(now, "INC", "unsaved"))
    dialog = _dialog(kept, qtbot)
    when = time_words(dialog.table.table.shown[0].copy.saved)
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _name(kept) == "incident", timeout=_WAIT_MS)
    assert kept.session.stack.undoText() == f"Restore the version of {when}"
    assert kept.session.dirty
    assert open_project(project).processes["INC"].name == "first", "nothing is saved by it"
    kept.session.stack.undo()
    assert _name(kept) == "unsaved"


def test_the_differences_of_a_version_are_shown_and_lead_to_restoring_it(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    _rename_and_save(kept, qtbot, "first")
    dialog = _dialog(kept, qtbot)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert kept.keeping is not None
    versions = kept.keeping.versions
    qtbot.waitUntil(lambda: versions.comparison is not None, timeout=_WAIT_MS)
    shown = versions.comparison
    assert shown is not None
    assert [(row.field, row.first, row.second) for row in shown.table.table.shown] == [("name", "incident", "first")]
    QTest.mouseClick(shown.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _name(kept) == "incident", timeout=_WAIT_MS)
    assert not dialog.isVisible()


def test_a_version_is_shown_on_the_drawing(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    kept.session.edit("Rename", lambda now: edits.rename_node(now, "INC", "INC_log", "One"))
    _rename_and_save(kept, qtbot, "first")
    dialog = _dialog(kept, qtbot)
    QTest.mouseClick(dialog.drawn, Qt.MouseButton.LeftButton)
    assert kept.keeping is not None
    shown = kept.keeping.compared.dialog
    assert shown is not None
    qtbot.waitUntil(lambda: bool(shown.table.table.rows), timeout=_WAIT_MS)
    assert shown.side.currentText().startswith("Version of ")
    assert shown.view.changes == {"INC_log": DifferenceKind.CHANGED}


def test_a_project_that_was_never_saved_says_so(kept: MainWindow, qtbot: QtBot) -> None:
    kept.actions_["new"].trigger()
    dialog = _dialog(kept, qtbot)
    assert "never saved" in dialog.hint.text()
    assert not dialog.restore.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_version_that_cannot_be_read_is_said_to_be_and_cannot_be_restored(
    kept: MainWindow, qtbot: QtBot, project: Path
) -> None:
    _rename_and_save(kept, qtbot, "first")
    _rename_and_save(kept, qtbot, "second")
    assert kept.keeping is not None
    newest = kept.keeping.versions._copies.of(project)[0]
    newest.file.write_text("{ broken")
    dialog = _dialog(kept, qtbot)
    broken, sound = dialog.table.table.shown
    assert broken.differs != "1 process"
    assert not dialog.restore.isEnabled()
    dialog.table.selectRow(1)
    assert sound.differs == "1 process"
    assert dialog.restore.isEnabled()


def test_versions_lie_where_only_this_user_looks_and_not_beside_the_project(
    kept: MainWindow, qtbot: QtBot, project: Path, tmp_path: Path
) -> None:
    _rename_and_save(kept, qtbot, "first")
    [copy] = list((tmp_path / "data" / "versions").rglob("*.itsmfit"))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "data" / "versions").stat().st_mode) == 0o700
    assert sorted(each.name for each in project.parent.glob("*.itsmfit")) == [project.name]


def test_commands_keep_versions_in_the_same_place_as_the_window(settings: QSettings) -> None:
    application()
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    assert copies_folder() == Path(place) / "versions"


def test_times_of_today_are_told_without_the_day() -> None:
    now = datetime(2026, 11, 28, 15, 0).astimezone()
    assert time_words(now - timedelta(hours=5), now) == "10:00"
    assert time_words(now - timedelta(days=1), now) == "2026-11-27, 15:00"
    assert os.sep not in time_words(now, now)
