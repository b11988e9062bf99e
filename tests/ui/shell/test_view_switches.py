"""Shares and counts on the drawing, and the drawing with all the room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import must, process_of
from canvas_kit import click, key
from PySide6.QtCore import QRectF, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Point
from itsm_fit.model.project import Project
from ui.canvas.view import ProcessView
from ui.session.session import Revision
from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("dressed")

Key = Qt.Key
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _project() -> Project:
    nodes = (
        Node("s", NodeKind.START, bounds=Bounds(0, 62, 36, 36)),
        Node("x", NodeKind.EXCLUSIVE, bounds=Bounds(100, 55, 50, 50)),
        Node("a", NodeKind.TASK, "Two", requirements=(must("R1"), must("R2")), bounds=Bounds(260, 40, 100, 80)),
        Node("b", NodeKind.TASK, "None", bounds=Bounds(260, 200, 100, 80)),
    )
    process = process_of(nodes, [("s", "x"), ("x", "a", 0.7), ("x", "b", 0.3)])
    return Project(documents=(Document("p.bpmn", (process,)),))


def _open(window: MainWindow, qtbot: QtBot) -> ProcessView:
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.session.open(Revision(_project()))
    view = window.draw.view
    assert view is not None
    view.setFocus()
    QApplication.processEvents()
    return view


def _seen(view: ProcessView, area: QRectF) -> QImage:
    QApplication.processEvents()
    corners = view.mapFromScene(area).boundingRect()
    return view.viewport().grab(corners).toImage()


def _places(view: ProcessView) -> dict[str, QRectF]:
    """Where asides stand, or would: of the flows into both steps, and of the steps."""
    figures = view.drawing.figure
    found = {flow: figures[flow]._share_box() for flow in ("x-a", "x-b")}  # type: ignore[attr-defined]
    return found | {node: figures[node]._count_box(1) for node in ("a", "b")}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("letter", "name", "changed"),
    [(Key.Key_S, "shares", {"x-a", "x-b"}), (Key.Key_R, "counts", {"a"})],
)
def test_a_switch_writes_on_the_drawing_and_takes_it_away(
    window: MainWindow, qtbot: QtBot, letter: Key, name: str, changed: set[str]
) -> None:
    view = _open(window, qtbot)
    places = _places(view)
    plain = {own: _seen(view, place) for own, place in places.items()}
    key(view, letter, modifiers=CTRL_ALT)
    assert window.actions_[name].isChecked()
    now = {own: _seen(view, place) for own, place in places.items()}
    assert {own for own in places if now[own] != plain[own]} == changed
    assert all(view.drawing.figure[own].extent.contains(place) for own, place in places.items() if own in changed)
    key(view, letter, modifiers=CTRL_ALT)
    assert not window.actions_[name].isChecked()
    assert {own: _seen(view, place) for own, place in places.items()} == plain


def test_a_share_covers_no_name(window: MainWindow, qtbot: QtBot) -> None:
    project = _project()
    document = project.documents[0]
    flow = next(each for each in document.processes[0].flows if each.id == "x-a")
    named = replace(flow, name="Yes", waypoints=(Point(150, 80), Point(230, 80)))
    others = tuple(each for each in document.processes[0].flows if each is not flow)
    process = replace(document.processes[0], flows=(named, *others))
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.session.open(Revision(Project(documents=(replace(document, processes=(process,)),))))
    view = window.draw.view
    assert view is not None
    figure = view.drawing.figure["x-a"]
    name = figure.beside.lettering.rect  # type: ignore[union-attr]
    on_line = figure._share_boxes()[0]  # type: ignore[attr-defined]
    assert name.intersects(on_line)
    assert not name.intersects(figure._share_box())  # type: ignore[attr-defined]


def test_the_switches_are_kept_in_the_settings(
    window: MainWindow, qtbot: QtBot, settings: QSettings, answers: Answers
) -> None:
    view = _open(window, qtbot)
    key(view, Key.Key_S, modifiers=CTRL_ALT)
    window.session.stack.setClean()
    window.close()
    again = MainWindow(settings, answers)
    qtbot.addWidget(again)
    assert again.draw.asides == (True, False, True)
    assert again.actions_["shares"].isChecked()
    assert not again.actions_["counts"].isChecked()
    assert again.tasks.end(5_000)


def _docks(window: MainWindow) -> list[str]:
    return [name for name, dock in window.docks.by_id.items() if dock.isVisible()]


def test_the_drawing_takes_all_the_room_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot)
    before, width = _docks(window), view.width()
    assert before
    click(view, "a")
    QTest.keyClick(view, Key.Key_F11)
    assert _docks(window) == []
    assert not window.rail_bar.isVisible()
    assert view.hasFocus()
    qtbot.waitUntil(lambda: view.width() > width + 200)
    key(view, Key.Key_Escape)
    assert view.selected_ids() == ()
    assert _docks(window) == []  # the first Escape selects nothing
    key(view, Key.Key_Escape)
    assert _docks(window) == before
    assert window.rail_bar.isVisible()
    assert not window.actions_["alone"].isChecked()
    QTest.keyClick(view, Key.Key_F11)
    assert _docks(window) == []
    QTest.keyClick(view, Key.Key_F11)
    assert _docks(window) == before
    assert view.hasFocus()


def test_another_stage_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot)
    before = _docks(window)
    QTest.keyClick(view, Key.Key_F11)
    window.open_stage("require")
    assert window.rail_bar.isVisible()
    window.open_stage("draw")
    assert _docks(window) == before
