"""Unsaved work comes back after the program ended without saving it; a file changed by others is not overwritten."""

from __future__ import annotations

import os
import socket
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.findings import Severity
from itsm_fit.model import edits
from itsm_fit.selection import load
from itsm_fit.storage.journal import read_record
from itsm_fit.storage.project_file import open_project, save_project
from ui.session import export
from ui.session.dialogs import OnDisk
from ui.shell.main_window import MainWindow
from ui.shell.safety.journal import ENDING
from ui.shell.safety.keep_safe import KeepSafe
from ui.shell.safety.recovery_dialog import RecoveryDialog

MakeWindow = Callable[[], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "unsaved"


@pytest.fixture
def another(
    qtbot: QtBot, settings: QSettings, answers: Answers, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeWindow]:
    """Makes a window that keeps its work safe in the folder, as soon as it is edited."""
    monkeypatch.setattr("ui.shell.safety.journal.KEEP_AFTER_MS", 20)
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(settings, answers)
        qtbot.addWidget(window, before_close_func=lambda closing: closing.session.stack.setClean())
        window.show()
        window.keep_safe(folder)
        made.append(window)
        return window

    yield make
    for window in made:
        window.session.stack.setClean()
        assert window.tasks.end(5_000)


def _edit(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Rename the one process, and wait until that is kept."""
    with qtbot.waitSignal(_safety(window).journal.kept, timeout=5_000):
        key = next(iter(window.session.project.processes))
        window.session.edit("Rename", lambda project: edits.rename_process(project, key, name))


def _drawn(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(_safety(window).journal.kept, timeout=5_000):
        window.actions_["new"].trigger()


def _click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]


def _safety(window: MainWindow) -> KeepSafe:
    assert window.safety is not None
    return window.safety


def _crash(window: MainWindow, qtbot: QtBot) -> None:
    """The program is gone: its lock is nobody's, its record stays."""
    journal = _safety(window).journal
    assert journal._lock is not None
    journal._lock.unlock()
    window.session.project_changed.disconnect(journal._changed)
    window.session.title_changed.disconnect(journal._changed)


def _dialog(window: MainWindow, qtbot: QtBot) -> RecoveryDialog:
    qtbot.waitUntil(lambda: _safety(window).dialog is not None)
    found = _safety(window).dialog
    assert found is not None
    return found


def test_the_next_start_offers_back_the_last_state(another: MakeWindow, qtbot: QtBot, folder: Path) -> None:
    lost = another()
    _drawn(lost, qtbot)
    _edit(lost, qtbot, "Incident")
    _crash(lost, qtbot)
    window = another()
    dialog = _dialog(window, qtbot)
    assert "never saved" in dialog.list.item(0).text()
    journal = _safety(window).journal
    with qtbot.waitSignal(journal.kept, timeout=5_000):
        _click(qtbot, dialog.restore)
    assert [process.name for process in window.session.project.processes.values()] == ["Incident"]
    assert window.session.dirty
    qtbot.waitUntil(
        lambda: list(folder.glob(f"*{ENDING}")) == [journal.file]
    )  # the old record went, the new one is there


def test_work_on_a_saved_project_comes_back_as_a_step_after_it(
    another: MakeWindow, qtbot: QtBot, incident: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    lost = another()
    with qtbot.waitSignal(lost.files.opened):
        lost.files.open([saved])
    _edit(lost, qtbot, "Major incident")
    _crash(lost, qtbot)
    window = another()
    _click(qtbot, _dialog(window, qtbot).restore)
    qtbot.waitUntil(lambda: not window.session.empty)
    assert (window.session.path, window.session.dirty) == (saved, True)
    assert window.session.project.processes["INC"].name == "Major incident"
    window.session.stack.undo()
    assert window.session.project.processes["INC"].name == "incident"
    assert not window.session.dirty


def test_what_a_colleague_saved_after_the_crash_is_asked_about_before_restored_work_goes_over_it(
    another: MakeWindow, answers: Answers, qtbot: QtBot, incident: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    lost = another()
    with qtbot.waitSignal(lost.files.opened):
        lost.files.open([saved])
    _edit(lost, qtbot, "mine")
    _crash(lost, qtbot)
    save_project(edits.rename_process(open_project(saved), "INC", "theirs"), saved)
    window = another()
    _click(qtbot, _dialog(window, qtbot).restore)
    qtbot.waitUntil(lambda: window.session.dirty)
    window.saving.save()
    qtbot.waitUntil(lambda: "changed on disk" in answers.asked)
    assert open_project(saved).processes["INC"].name == "theirs"
    assert window.session.dirty


def test_what_is_typed_while_work_is_restored_is_asked_about_first(
    another: MakeWindow, answers: Answers, qtbot: QtBot
) -> None:
    lost = another()
    _drawn(lost, qtbot)
    _edit(lost, qtbot, "left behind")
    _crash(lost, qtbot)
    window = another()
    dialog = _dialog(window, qtbot)
    _click(qtbot, dialog.restore)
    window.actions_["new"].trigger()
    typed = window.session.project
    qtbot.waitUntil(lambda: bool(answers.asked) and not window.tasks.running)
    assert (answers.asked[0].partition(" ")[0], window.session.project) == ("unsaved", typed)


def test_what_is_kept_says_where_the_work_belongs_after_it_was_saved_elsewhere(
    another: MakeWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers.save, really = tmp_path / "a.itsmfit", export.project
    window = another()
    _drawn(window, qtbot)
    journal = _safety(window).journal

    def edited_meanwhile(*args: object, **keywords: object) -> str:
        begun.set()
        hold.wait(10)
        return really(*args, **keywords)  # type: ignore[arg-type]

    begun, hold = threading.Event(), threading.Event()
    monkeypatch.setattr(export, "project", edited_meanwhile)
    window.saving.save()
    assert begun.wait(10)
    _edit(window, qtbot, "after the save began")
    assert read_record(journal.file).path is None
    with qtbot.waitSignal(journal.kept, timeout=5_000):
        hold.set()
    record = read_record(journal.file)
    assert (record.path, record.base) == (answers.save, window.session.home.base)
    assert window.session.dirty


def test_thrown_away_work_is_gone_and_work_left_for_later_is_offered_again(
    another: MakeWindow, qtbot: QtBot, folder: Path
) -> None:
    lost = another()
    _drawn(lost, qtbot)
    _crash(lost, qtbot)
    first = another()
    _click(qtbot, _dialog(first, qtbot).later)
    assert len(list(folder.glob(f"*{ENDING}"))) == 1
    second = another()
    _click(qtbot, _dialog(second, qtbot).throw_away)
    assert not list(folder.glob(f"*{ENDING}"))


def test_the_work_of_a_window_that_runs_is_not_offered(another: MakeWindow, qtbot: QtBot) -> None:
    _drawn(another(), qtbot)
    window = another()
    qtbot.waitUntil(lambda: not window.tasks.running)
    assert _safety(window).dialog is None


def test_nothing_is_kept_of_work_that_was_saved(
    another: MakeWindow, qtbot: QtBot, folder: Path, tmp_path: Path, answers: Answers
) -> None:
    answers.save = tmp_path / "a.itsmfit"
    window = another()
    _drawn(window, qtbot)
    assert len(list(folder.glob(f"*{ENDING}"))) == 1
    with qtbot.waitSignal(window.session.stored):
        window.saving.save()
    qtbot.waitUntil(lambda: not list(folder.iterdir()))


def test_a_journal_that_cannot_be_written_is_said_once(another: MakeWindow, qtbot: QtBot, folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    window = another()
    with qtbot.waitSignal(_safety(window).journal.failed, timeout=5_000):
        window.actions_["new"].trigger()
    said = window.messages.current
    assert said is not None
    assert said.text.startswith("Unsaved work cannot be kept safe: save it soon.")
    with qtbot.assertNotEmitted(_safety(window).journal.failed, wait=100):
        window.session.edit("Rename", lambda project: edits.rename_process(project, "Process_1", "Again"))


def test_a_file_changed_by_another_program_is_noticed_and_loaded_anew(
    window: MainWindow, qtbot: QtBot, opened: Path
) -> None:
    save_project(edits.rename_process(open_project(opened), "INC", "theirs"), opened)
    qtbot.waitUntil(lambda: window.messages.current is not None)
    said = window.messages.current
    assert said is not None
    assert (said.severity, said.offer) == (Severity.WARNING, "Load It Anew")
    with qtbot.waitSignal(window.files.opened):
        _click(qtbot, window.messages.offer)
    assert window.session.project.processes["INC"].name == "theirs"


@pytest.mark.parametrize(
    ("answer", "kept", "elsewhere"),
    [(OnDisk.OVERWRITE, "ours", False), (OnDisk.SAVE_ELSEWHERE, "theirs", True), (OnDisk.CANCEL, "theirs", False)],
)
def test_saving_over_somebody_elses_changes_asks_first(  # noqa: PLR0917
    window: MainWindow, answers: Answers, qtbot: QtBot, opened: Path, answer: OnDisk, kept: str, elsewhere: bool
) -> None:
    window.session.edit("Rename", lambda project: edits.rename_process(project, "INC", "ours"))
    save_project(edits.rename_process(open_project(opened), "INC", "theirs"), opened)
    answers.about_disk = answer
    answers.save = opened.with_name("mine.itsmfit")
    window.saving.save()
    qtbot.waitUntil(lambda: not window.tasks.running)
    assert open_project(opened).processes["INC"].name == kept
    assert answers.save.exists() is elsewhere


def test_saving_what_only_this_window_changed_asks_nothing(
    window: MainWindow, answers: Answers, qtbot: QtBot, opened: Path
) -> None:
    for name in ("one", "two"):
        window.session.edit("Rename", lambda project, name=name: edits.rename_process(project, "INC", name))  # type: ignore[misc]
        with qtbot.waitSignal(window.session.stored):
            window.saving.save()
    assert open_project(opened).processes["INC"].name == "two"
    assert "changed on disk" not in answers.asked


def test_unsaved_work_is_for_its_owner_alone(another: MakeWindow, qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o777)
    old = folder / f"old{ENDING}"
    old.write_bytes(b"of a version that left it open")
    old.chmod(0o644)
    before = os.umask(0)
    try:
        window = another()
        _drawn(window, qtbot)
        qtbot.waitUntil(lambda: _safety(window).dialog is not None, timeout=5_000)
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir() if path.suffix == ENDING}
    assert len(modes) == 2
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(Path(f"{_safety(window).journal.file}.lock").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_killed_saves_left_is_swept_at_the_start(
    another: MakeWindow, qtbot: QtBot, folder: Path, tmp_path: Path, settings: QSettings
) -> None:
    folder.mkdir()
    elsewhere = tmp_path / "projects"
    elsewhere.mkdir()
    project = elsewhere / "mine.itsmfit"
    settings.setValue("recent", [str(project)])
    killed = [folder / f".a{ENDING}.0123abcd.tmp", elsewhere / ".mine.itsmfit.0123abcd.tmp"]
    others = [elsewhere / ".theirs.itsmfit.0123abcd.tmp", elsewhere / ".mine.itsmfit.0123abce.tmp"]
    for path in (*killed, *others):
        path.write_bytes(b"half")
    for path in (*killed, others[0]):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    orphan = folder / f"b{ENDING}.lock"
    orphan.write_text(f"4194304\nitsm-fit\n{socket.gethostname()}\n", encoding="utf-8")
    another()
    qtbot.waitUntil(lambda: not any(path.exists() for path in (*killed, orphan)), timeout=5_000)
    assert all(path.exists() for path in others), "another’s, and one that may still be written"
