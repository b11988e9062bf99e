"""What a user does while a model opens: nothing of it is lost, and nothing is left half done."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.selection import load
from itsm_fit.storage.project_file import open_project
from ui.canvas.view import ProcessView
from ui.shell.main_window import MainWindow
from ui.widgets import turns

Key = Qt.Key
_WAIT_S = 20
_BEFORE = -1
_MOMENTS = (_BEFORE, 0, 1, 3)
"""So many turns of the event loop after the project came, or before the first of them."""


@pytest.fixture(autouse=True)
def _one_a_turn(monkeypatch: pytest.MonkeyPatch, _turns_are_long: None) -> None:
    """Nobody shares a turn with others, as where each takes long."""
    monkeypatch.setattr("ui.widgets.turns.BUDGET_S", 0.0)


@pytest.fixture(params=_MOMENTS)
def opening(request: pytest.FixtureRequest, window: MainWindow, incident: Path) -> MainWindow:
    """The window so many turns after incident management came into it."""
    if request.param == _BEFORE:
        window.files.opened.connect(turns._queue()._next.stop, Qt.ConnectionType.SingleShotConnection)
    window.files.open([incident])
    while window.session.empty:
        QApplication.processEvents()
    for _ in range(request.param):
        QApplication.processEvents()
    return window


@pytest.fixture
def reading(window: MainWindow, incident: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Incident management has been read, and its worker waits for this before it makes any drawing."""
    go_on, arrived = threading.Event(), threading.Event()
    ahead = window.files.draw_ahead

    def held(project: Project, progress: Progress) -> None:
        arrived.set()
        assert go_on.wait(_WAIT_S)
        ahead(project, progress)

    monkeypatch.setattr(window.files, "draw_ahead", held)
    window.files.open([incident])
    assert arrived.wait(_WAIT_S)
    monkeypatch.setattr(window.files, "draw_ahead", ahead)
    yield go_on
    go_on.set()


def _settled(window: MainWindow, qtbot: QtBot) -> None:
    turns._queue()._next.start()
    qtbot.waitUntil(lambda: not window.tasks.running and window.session.fit_is_current, timeout=_WAIT_S * 1_000)
    for _ in range(20):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _is_whole(window: MainWindow, *processes: str) -> bool:
    """Whether all of a window with this one project is there, once."""
    shown = [name for name, dock in window.docks.by_id.items() if not dock.isHidden()]
    views = window.draw.findChildren(ProcessView)
    return (
        tuple(window.session.project.processes) == processes
        and window.updatesEnabled()
        and window.pages.currentWidget() is window.draw
        and shown == [*window.docks.by_id]
        and window.draw.tabs.count() == len([view for view in views if view.document is not None])
        and window.draw.view is not None
        and not window.panels.inspector.visibleRegion().isEmpty()
        and not window.panels.ranking.visibleRegion().isEmpty()
    )


def test_nothing_is_missing_in_the_end(opening: MainWindow, qtbot: QtBot) -> None:
    _settled(opening, qtbot)
    assert _is_whole(opening, "INC")


class _Painted(QObject):
    """Notes at each painting of the drawings how many panels stand beside them, and whether the inspector is filled."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.beside: list[tuple[int, bool]] = []
        window.draw.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            docks = sum(not dock.isHidden() for dock in self._window.docks.by_id.values())
            self.beside.append((docks, any(self._window.panels.inspector.parts)))
        return super().eventFilter(watched, event)


def test_nothing_is_painted_before_the_panels_are_there(window: MainWindow, qtbot: QtBot, incident: Path) -> None:
    painted = _Painted(window)
    window.files.open([incident])
    qtbot.waitUntil(lambda: not window.session.empty, timeout=_WAIT_S * 1_000)
    _settled(window, qtbot)
    assert painted.beside
    assert set(painted.beside) == {(len(window.docks.by_id), True)}


def test_the_window_closes(opening: MainWindow, settings: QSettings) -> None:
    assert opening.close()
    assert not opening.isVisible()
    assert opening.tasks.end(_WAIT_S * 1_000)
    assert settings.contains("geometry")


def test_panels_closed_with_the_window_come_back_as_they_were(
    opening: MainWindow, qtbot: QtBot, settings: QSettings, incident: Path
) -> None:
    assert opening.close()
    again = MainWindow(settings)
    qtbot.addWidget(again)
    again.resize(1280, 720)
    again.show()
    again.files.open([incident])
    _settled(again, qtbot)
    assert _is_whole(again, "INC")
    assert again.tasks.end(_WAIT_S * 1_000)


def test_the_project_is_closed_again(opening: MainWindow, qtbot: QtBot) -> None:
    opening.actions_["close"].trigger()
    qtbot.waitUntil(lambda: not opening.tasks.running)
    for _ in range(20):
        QApplication.processEvents()
    assert opening.pages.currentWidget() is opening.welcome
    assert opening.updatesEnabled()
    assert all(dock.isHidden() for dock in opening.docks.by_id.values())


def test_another_model_takes_its_place(opening: MainWindow, qtbot: QtBot, change: Path) -> None:
    opening.files.open([change])
    qtbot.waitUntil(lambda: "CHG" in opening.session.project.processes, timeout=_WAIT_S * 1_000)
    _settled(opening, qtbot)
    assert _is_whole(opening, "CHG")


def test_a_key_means_what_it_means_in_the_drawing(opening: MainWindow, qtbot: QtBot) -> None:
    view = opening.draw.view
    assert view is not None
    QTest.keyClick(view, Key.Key_Home)
    _settled(opening, qtbot)
    assert view.selected_ids() == ("INC_start",)
    assert opening.choice.elements == ("INC_start",)
    assert _is_whole(opening, "INC")


def test_a_panel_that_is_asked_for_comes_to_the_front(opening: MainWindow, qtbot: QtBot) -> None:
    opening.docks.front("findings")
    _settled(opening, qtbot)
    assert not opening.panels.findings.visibleRegion().isEmpty()
    assert opening.updatesEnabled()


@pytest.mark.parametrize("stage", ["require", "fit", "alone"])
def test_what_wants_all_the_room_has_it(opening: MainWindow, qtbot: QtBot, stage: str) -> None:
    if stage == "alone":
        opening.turn_alone()
    else:
        opening.open_stage(stage)
    _settled(opening, qtbot)
    assert all(dock.isHidden() for dock in opening.docks.by_id.values())
    assert opening.updatesEnabled()
    if stage == "alone":
        opening.turn_alone()
    else:
        opening.open_stage("draw")
    _settled(opening, qtbot)
    assert _is_whole(opening, "INC")


def test_an_edit_is_undone_and_saved(
    opening: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, incident: Path
) -> None:
    read = opening.session.project
    opening.editing.rename_process("INC", "Renamed at once")
    assert opening.session.project.process_names["INC"] == "Renamed at once"
    opening.session.stack.undo()
    assert opening.session.project is read
    opening.session.stack.redo()
    answers.save = tmp_path / "kept.itsmfit"
    opening.actions_["save"].trigger()
    qtbot.waitUntil(lambda: not opening.session.dirty, timeout=_WAIT_S * 1_000)
    _settled(opening, qtbot)
    assert open_project(answers.save).process_names["INC"] == "Renamed at once"
    assert load([incident]).project.process_names["INC"] == "incident"
    assert _is_whole(opening, "INC")


def test_the_drawing_is_exported_as_it_is_later(
    opening: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    at_once, later = tmp_path / "at once.svg", tmp_path / "later.svg"
    answers.save = at_once
    opening.files.export_drawing()
    _settled(opening, qtbot)
    answers.save = later
    opening.files.export_drawing()
    _settled(opening, qtbot)
    assert at_once.read_bytes() == later.read_bytes()


def test_a_tab_that_is_closed_stays_closed(window: MainWindow, qtbot: QtBot, incident: Path, change: Path) -> None:
    window.files.open([incident, change])
    while window.session.empty:
        QApplication.processEvents()
    window.choice.set_process("CHG")
    assert window.draw.tabs.count() == 2
    window.draw.tabs.tabCloseRequested.emit(0)
    _settled(window, qtbot)
    assert window.draw.tabs.count() == 1
    assert window.draw.key == "CHG"
    assert _is_whole(window, "INC", "CHG")


# ---------------------------------------------------------------- while it is still being read


def test_a_window_closed_while_a_model_is_read_closes(window: MainWindow, reading: threading.Event) -> None:
    QTest.qWait(1)
    threading.Timer(0.2, reading.set).start()
    assert window.close()
    assert window.tasks.end(_WAIT_S * 1_000)
    assert window.session.empty


def test_what_opens_while_another_is_read_is_what_opens(
    window: MainWindow, qtbot: QtBot, reading: threading.Event, change: Path
) -> None:
    window.files.open([change])
    reading.set()
    qtbot.waitUntil(lambda: not window.session.empty, timeout=_WAIT_S * 1_000)
    _settled(window, qtbot)
    assert _is_whole(window, "CHG")


@pytest.mark.parametrize("give_up", [True, False])
def test_opening_that_is_given_up_leaves_the_first_page(
    window: MainWindow, qtbot: QtBot, reading: threading.Event, incident: Path, give_up: bool
) -> None:
    (task,) = window.tasks.running
    if give_up:
        window.tasks.give_up(task)
    reading.set()
    qtbot.waitUntil(lambda: not window.tasks._runs, timeout=_WAIT_S * 1_000)
    assert window.session.empty is give_up
    if give_up:
        assert window.pages.currentWidget() is window.welcome
        window.files.open([incident])
        qtbot.waitUntil(lambda: not window.session.empty, timeout=_WAIT_S * 1_000)
    _settled(window, qtbot)
    assert _is_whole(window, "INC")
