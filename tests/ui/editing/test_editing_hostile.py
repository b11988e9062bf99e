"""Odd models on a canvas that is drawn on: shown, dragged, bent, arranged or refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from canvas_kit import drag, key, middle, of_nodes
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point
from itsm_fit.model.project import Project
from ui.canvas.view import ProcessView
from ui.editor.editor import Editor
from ui.session.places import PlacedDocuments
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FAR = 900_000.0


def _two(name: str = "", size: tuple[float, float] = (100, 80), at: tuple[float, float] = (0, 0)) -> Document:
    first = Node("a", NodeKind.START, name, bounds=Bounds(*at, *size))
    second = Node("b", NodeKind.TASK, name, bounds=Bounds(300, 0, 100, 80))
    flow = Flow("f", "a", "b", name, waypoints=(Point(at[0] + size[0], at[1] + size[1] / 2), Point(300, 40)))
    return of_nodes(first, second, flows=(flow, Flow("lost", "a", "gone", waypoints=(Point(0, 0), Point(9, 9)))))


def _nested(levels: int) -> Document:
    nodes = [Node(f"s{k}", NodeKind.SUB_PROCESS, f"{k}", parent=f"s{k - 1}" if k else None) for k in range(levels)]
    return of_nodes(*nodes, Node("a", NodeKind.TASK, parent=f"s{levels - 1}"), Node("b", NodeKind.TASK))


MODELS = {
    "no size": _two(size=(0, 0)),
    "far away": _two(at=(-FAR, FAR)),
    "a name of 10,000 characters": _two("Incident! " * 1_000),
    "from right to left": _two("تسجيل الحادث في النظام"),
    "without spaces": _two("记录事件并通知服务台的负责人" * 30),
    "240 levels": _nested(240),
}


@pytest.fixture(params=MODELS)
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[ProcessView]:
    document = MODELS[request.param]
    tasks, places, made = Tasks(), PlacedDocuments(), ProcessView()
    session = Session(tasks, evaluate=lambda *_: None)  # type: ignore[arg-type,return-value]
    session.open(Revision(Project(documents=(document,))))
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_document(places.of(document))
    session.project_changed.connect(lambda: made.show_document(places.of(session.project.documents[0])))
    Editor(session, places, made, "P")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    assert tasks.end(5_000)


def test_it_is_dragged_bent_labelled_aligned_spaced_and_tidied(view: ProcessView, qtbot: QtBot) -> None:
    view.camera.zoom_to(1.0)
    view.centerOn(view.drawing.figure["b"].body.center())
    start = middle(view, "b")
    drag(view, start, start + QPoint(40, 30))
    for ids in (("f",), ("a",), ("a", "b")):
        view.select(ids)
        key(view, Key.Key_R, Key.Key_B, Key.Key_L)
        for modifiers in (ALT, CTRL | SHIFT):
            key(view, Key.Key_Right, Key.Key_Down, modifiers=modifiers)
        key(view, Key.Key_S, Key.Key_Right, Key.Key_Return)
        key(view, Key.Key_L, modifiers=CTRL | ALT)
    key(view, Key.Key_L, modifiers=CTRL | SHIFT)
    view.fit_all()
    view.viewport().repaint()
    assert {"a", "b"} <= set(view.drawing.figure)
