"""Saves follow one another, what others wrote is asked about, and nothing that was typed goes unasked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.model.log import LogKind
from itsm_fit.progress import Progress
from itsm_fit.sealing.chain import recorded
from itsm_fit.sealing.verify import verify
from itsm_fit.selection import load
from itsm_fit.storage.delivery import Delivered
from itsm_fit.storage.project_file import open_project, save_project
from ui.session import export
from ui.session.dialogs import OnDisk, StillWriting, Unsaved
from ui.session.saving import Conflict
from ui.shell import gather
from ui.shell.main_window import MainWindow

_WAIT_S = 20


class Gate:
    """Holds each save back until it is let through: before it writes, or once it has written."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, after: bool = False) -> None:
        self.begun, self.let = threading.Semaphore(0), threading.Semaphore(0)
        really = export.project

        def project(*args: object, **keywords: object) -> str:
            if not after:
                self._wait()
            written = really(*args, **keywords)  # type: ignore[arg-type]
            if after:
                self._wait()
            return written

        monkeypatch.setattr(export, "project", project)

    def _wait(self) -> None:
        self.begun.release()
        assert self.let.acquire(timeout=_WAIT_S)

    def wait_for_the_save(self) -> None:
        assert self.begun.acquire(timeout=_WAIT_S)

    def open(self, saves: int = 1) -> None:
        self.let.release(saves)


@pytest.fixture
def other(incident: Path, tmp_path: Path) -> Path:
    """Another project file."""
    path = tmp_path / "other.itsmfit"
    save_project(edits.rename_process(load([incident]).project, "INC", "other"), path)
    return path


def _edit(window: MainWindow, name: str) -> None:
    assert window.session.edit("Rename", lambda project: edits.rename_process(project, "INC", name))


def _theirs(path: Path, name: str = "theirs") -> None:
    save_project(edits.rename_process(open_project(path), "INC", name), path)


def _name_in(path: Path) -> str:
    return open_project(path).processes["INC"].name


def _through(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.saving.under_way and not window.tasks.running, timeout=_WAIT_S * 1000)


def _said(window: MainWindow) -> str:
    return window.messages.current.text if window.messages.current else ""


@contextmanager
def _hung(window: MainWindow, count: int) -> Iterator[None]:
    """Imports that neither end nor listen to Cancel."""
    hold, begun = threading.Event(), threading.Semaphore(0)

    def work(_progress: Progress) -> None:
        begun.release()
        hold.wait(_WAIT_S)

    for _ in range(count):
        window.tasks.start("Reading", work, lambda _: None, lambda _: None)
        assert begun.acquire(timeout=_WAIT_S)
    for task in window.tasks.running:
        task.cancel()
    try:
        yield
    finally:
        hold.set()


# ---------------------------------------------------------------- one order


def test_the_newest_of_several_saves_lies_on_disk_and_only_it_makes_the_window_clean(
    window: MainWindow, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    for name in ("one", "two", "three"):
        _edit(window, name)
        window.saving.save()
    gate.open()
    qtbot.waitUntil(lambda: _name_in(opened) == "one")
    assert window.session.dirty
    gate.open()
    qtbot.waitUntil(lambda: not window.session.dirty)
    assert _name_in(opened) == "three"


def test_undo_to_the_saved_state_while_a_later_one_is_written_is_unsaved(
    window: MainWindow, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    _edit(window, "later")
    window.saving.save()
    gate.wait_for_the_save()
    window.session.stack.undo()
    assert window.session.dirty
    gate.open()
    qtbot.waitUntil(lambda: not window.saving.under_way)
    assert (_name_in(opened), window.session.dirty) == ("later", True)


def test_a_save_waits_for_no_import_that_hangs(window: MainWindow, opened: Path, qtbot: QtBot) -> None:
    _edit(window, "mine")
    with _hung(window, 2):
        window.saving.save()
        qtbot.waitUntil(lambda: not window.session.dirty)
    assert _name_in(opened) == "mine"


def test_a_save_under_another_name_while_one_runs_follows_it_and_is_where_the_project_lies(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, answers.save = Gate(monkeypatch), opened.with_name("elsewhere.itsmfit")
    _edit(window, "one")
    window.saving.save()
    _edit(window, "two")
    window.saving.save_as()
    _edit(window, "three")
    window.saving.save()  # to where it is about to lie
    gate.open(3)
    qtbot.waitUntil(lambda: not window.session.dirty)
    assert (_name_in(opened), _name_in(answers.save)) == ("one", "three")
    assert window.session.path == answers.save


def test_cancel_leaves_the_file_as_it_was_and_goes_on_with_nothing(
    window: MainWindow, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, before, went_on = Gate(monkeypatch), opened.read_bytes(), []
    _edit(window, "mine")
    window.saving.save(lambda: went_on.append(True))
    gate.wait_for_the_save()
    window.tasks.give_up(window.tasks.running[-1])
    gate.open()
    qtbot.waitUntil(lambda: "was not saved: the file is as it was" in _said(window))
    assert (opened.read_bytes(), window.session.dirty, went_on) == (before, True, [])
    gate.open()
    window.saving.save()
    qtbot.waitUntil(lambda: not window.session.dirty)


def test_a_cancel_that_comes_too_late_is_said_as_saved(
    window: MainWindow, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch, after=True)
    _edit(window, "mine")
    window.saving.save()
    gate.wait_for_the_save()
    window.tasks.give_up(window.tasks.running[-1])
    gate.open()
    qtbot.waitUntil(lambda: "was saved already when Cancel came" in _said(window))
    assert (_name_in(opened), window.session.dirty) == ("mine", False)


def test_what_is_typed_while_saving_before_the_window_closes_is_asked_about_again(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, answers.about_changes = Gate(monkeypatch), Unsaved.SAVE
    _edit(window, "one")
    window.close()
    gate.wait_for_the_save()
    _edit(window, "two")
    answers.about_changes = Unsaved.CANCEL
    gate.open()
    qtbot.waitUntil(lambda: answers.asked.count("unsaved selection") == 2)
    assert window.isVisible()
    assert (_name_in(opened), window.session.project.processes["INC"].name) == ("one", "two")


def test_closing_while_the_last_state_is_being_saved_waits_and_asks_nothing(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    _edit(window, "mine")
    window.saving.save()
    window.close()
    assert window.isVisible()
    gate.open()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (_name_in(opened), answers.asked) == ("mine", [])


def test_a_save_that_lands_after_another_project_opened_leaves_that_one_where_it_lies(
    window: MainWindow,
    answers: Answers,
    opened: Path,
    other: Path,
    *,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    gate, answers.about_changes = Gate(monkeypatch), Unsaved.DISCARD
    _edit(window, "mine")
    window.saving.save()
    gate.wait_for_the_save()
    window.session.open(window.session.revision)  # as a hung disk would allow after Cancel
    with qtbot.waitSignal(window.saving.saved):
        gate.open()
    assert (window.session.path, _name_in(opened), _name_in(other)) == (None, "mine", "other")


# ---------------------------------------------------------------- others write too


def test_what_a_colleague_saved_between_reading_and_opening_is_noticed(
    window: MainWindow, answers: Answers, other: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = gather._opened

    def read_and_then(path: Path) -> object:
        read = really(path)
        _theirs(path)
        return read

    monkeypatch.setattr(gather, "_opened", read_and_then)
    with qtbot.waitSignal(window.files.opened):
        window.files.open([other])
    _edit(window, "mine")
    window.saving.save()
    qtbot.waitUntil(lambda: "changed on disk" in answers.asked)
    assert _name_in(other) == "theirs"
    qtbot.waitUntil(lambda: "was changed on disk by another program" in _said(window))


def test_keeping_both_saves_mine_beside_theirs_and_goes_on_there(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot
) -> None:
    answers.about_disk = OnDisk.KEEP_BOTH
    taken = opened.with_name("selection (mine).itsmfit")
    taken.write_text("something else")
    _edit(window, "mine")
    _theirs(opened)
    window.saving.save()
    qtbot.waitUntil(lambda: not window.session.dirty)
    mine = opened.with_name("selection (mine 2).itsmfit")
    assert (_name_in(opened), _name_in(mine), taken.read_text()) == ("theirs", "mine", "something else")
    assert window.session.path == mine
    assert "saved as selection (mine 2).itsmfit; selection.itsmfit keeps what was saved there" in _said(window)


def test_overwrite_overwrites_what_was_asked_about_and_nothing_newer(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _edit(window, "mine")
    _theirs(opened, "first")
    said: list[str] = []

    def asked(name: str, **_: bool) -> OnDisk:
        said.append(_name_in(opened))
        if len(said) == 1:
            _theirs(opened, "second")  # while the question stands
            return OnDisk.OVERWRITE
        return OnDisk.CANCEL

    monkeypatch.setattr(answers, "changed_on_disk", asked)
    window.saving.save()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert (said, _name_in(opened), window.session.dirty) == (["first", "second"], "second", True)


def test_what_somebody_else_put_on_record_outlives_that_their_file_is_overwritten(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot
) -> None:
    now = datetime(2026, 11, 29, tzinfo=UTC)
    answers.about_disk = OnDisk.OVERWRITE
    _edit(window, "mine")
    save_project(recorded(open_project(opened), LogKind.DECIDED, by="Grace", reason="theirs", at=now), opened)
    window.session.record(lambda project: recorded(project, LogKind.SCORE_AGREED, by="Ada", reason="mine", at=now))
    window.saving.save()
    qtbot.waitUntil(lambda: not window.session.dirty)
    both = open_project(opened)
    assert (_name_in(opened), sorted(entry.reason for entry in both.log[:2])) == ("mine", ["mine", "theirs"])
    assert both.log[2:][0].kind is LogKind.JOINED
    assert verify(both).problems == ()
    assert window.session.project.log == both.log


def test_the_differences_are_shown_between_what_both_began_with_mine_and_theirs(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot
) -> None:
    shown: list[Conflict] = []

    def show(conflict: Conflict, answer: Callable[[OnDisk], None]) -> None:
        shown.append(conflict)
        answer(OnDisk.OVERWRITE)

    window.saving.show_conflict, answers.about_disk = show, OnDisk.DIFFERENCES
    _edit(window, "mine")
    _theirs(opened)
    window.saving.save()
    qtbot.waitUntil(lambda: not window.session.dirty)
    (conflict,) = shown
    assert conflict.base is not None
    names = [each.processes["INC"].name for each in (conflict.base, conflict.mine, conflict.theirs)]
    assert (names, _name_in(opened)) == (["incident", "mine", "theirs"], "mine")


@pytest.mark.parametrize("answer", [OnDisk.CANCEL, OnDisk.OVERWRITE])
def test_a_file_that_is_gone_is_told_and_written_anew_only_knowingly(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot, *, answer: OnDisk
) -> None:
    answers.about_disk = answer
    _edit(window, "mine")
    opened.unlink()
    qtbot.waitUntil(lambda: "was moved or deleted" in _said(window))
    window.saving.save()
    qtbot.waitUntil(lambda: "gone from disk" in answers.asked)
    _through(window, qtbot)
    written = answer is OnDisk.OVERWRITE
    assert (opened.exists(), window.session.dirty) == (written, not written)
    assert ("was moved or deleted" in _said(window)) is not written


# ---------------------------------------------------------------- edits while files are read


@pytest.mark.parametrize("answer", [Unsaved.CANCEL, Unsaved.SAVE, Unsaved.DISCARD])
def test_edits_made_while_another_project_is_read_are_asked_about_before_it_takes_over(
    window: MainWindow,
    answers: Answers,
    opened: Path,
    other: Path,
    *,
    qtbot: QtBot,
    answer: Unsaved,
) -> None:
    answers.about_changes = answer
    window.files.open([other])
    _edit(window, "typed meanwhile")
    qtbot.waitUntil(lambda: answers.asked == ["unsaved selection"])
    _through(window, qtbot)
    if answer is Unsaved.CANCEL:
        assert (window.session.path, window.session.dirty) == (opened, True)
    else:
        qtbot.waitUntil(lambda: window.session.path == other)
    assert _name_in(opened) == ("typed meanwhile" if answer is Unsaved.SAVE else "incident")


def test_what_was_given_up_before_reading_is_not_asked_about_twice(
    window: MainWindow, answers: Answers, opened: Path, other: Path, qtbot: QtBot
) -> None:
    answers.about_changes = Unsaved.DISCARD
    _edit(window, "given up")
    with qtbot.waitSignal(window.files.opened):
        window.files.open([other])
    assert (answers.asked, window.session.path) == (["unsaved selection"], other)
    assert _name_in(opened) == "incident"


def test_giving_up_changes_for_a_file_that_does_not_open_gives_up_nothing_later(
    window: MainWindow, answers: Answers, opened: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.itsmfit"
    bad.write_text("no project")
    answers.about_changes = Unsaved.DISCARD
    _edit(window, "mine")
    window.files.open([bad])
    qtbot.waitUntil(lambda: "bad.itsmfit" in _said(window))
    answers.about_changes = Unsaved.CANCEL
    window.close()
    assert window.isVisible()
    assert answers.asked == ["unsaved selection"] * 2
    assert opened.exists()


# ---------------------------------------------------------------- exports when the window closes


@pytest.mark.parametrize("answer", [StillWriting.FINISH, StillWriting.STOP, StillWriting.CANCEL])
def test_closing_asks_about_an_export_under_way(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot, tmp_path: Path, *, answer: StillWriting
) -> None:
    hold, begun, out = threading.Event(), threading.Event(), tmp_path / "report.xlsx"

    def work(progress: Progress) -> list[Delivered]:
        begun.set()
        while not hold.wait(0.01):
            progress("Writing", 0.5)
        return [export.written(out, b"whole", progress)]

    answers.about_writing = answer
    window.files.writer._start(out, work)
    assert begun.wait(_WAIT_S)
    window.close()
    assert answers.asked == ["still writing report.xlsx"]
    assert window.isVisible() is (answer is not StillWriting.STOP)
    hold.set()
    if answer is StillWriting.CANCEL:
        qtbot.waitUntil(out.exists)
        assert window.isVisible()
    else:
        qtbot.waitUntil(lambda: not window.isVisible())
        assert out.exists() is (answer is StillWriting.FINISH)


def test_an_export_that_fails_keeps_the_window_open_to_say_so(
    window: MainWindow, answers: Answers, opened: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    hold, out = threading.Event(), tmp_path / "none" / "report.xlsx"

    def work(progress: Progress) -> list[Delivered]:
        hold.wait(_WAIT_S)
        return [export.written(out, b"whole", progress)]

    answers.about_writing = StillWriting.FINISH
    window.files.writer._start(out, work)
    window.close()
    hold.set()
    qtbot.waitUntil(lambda: "folder does not exist" in _said(window))
    qtbot.wait(20)
    assert window.isVisible()
