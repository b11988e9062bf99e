"""The tab of a sub-process: it shows a tool's verdicts on the steps inside, and comes back with its sub-process."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import matrix_of, must, process_of, project_of
from canvas_kit import key
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.paint import Mark
from itsm_fit.model.document import Definition
from itsm_fit.model.process import EventKind, Node, NodeKind
from itsm_fit.scoring.figures import Outcome
from ui.canvas.figures.nodes import NodeFigure
from ui.canvas.view import ProcessView
from ui.session.session import Revision
from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("dressed")

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SUB, TASK = NodeKind.SUB_PROCESS, NodeKind.USER_TASK


@pytest.fixture
def whole(window: MainWindow, qtbot: QtBot) -> ProcessView:
    """A folded sub-process of a step that Alpha carries and a folded one with a step that it does not carry."""
    nodes = (
        Node("s", NodeKind.START),
        Node("sub", SUB, "Solve", expanded=False),
        Node("a", TASK, "Find", parent="sub", requirements=(must("R1"),)),
        Node("deep", SUB, "Mend", parent="sub", expanded=False),
        Node("b", TASK, "Replace", parent="deep", requirements=(must("R2"),)),
        Node("e", NodeKind.END),
    )
    process = process_of(nodes, [("s", "sub"), ("sub", "e"), ("a", "deep")])
    project = project_of(process, matrices=[matrix_of({"Alpha": {"R1": "native", "R2": "no"}})])
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.session.open(Revision(project))
    window.choice.set_tool("Alpha")
    view = window.draw.view
    assert view is not None
    return view


def _entered(window: MainWindow, view: ProcessView, element: str) -> ProcessView:
    view.select([element])
    key(view, Key.Key_Down, modifiers=CTRL)
    inner = window.draw.view
    assert inner is not None
    assert inner is not view
    return inner


def _marks(view: ProcessView) -> dict[str, Mark]:
    return {figure.id: figure.mark for figure in view.drawing if isinstance(figure, NodeFigure) and figure.mark}


def _tabs(window: MainWindow) -> list[str]:
    return [window.draw.tabs.tabText(at) for at in range(window.draw.tabs.count())]


def test_the_steps_inside_a_folded_sub_process_show_their_own_verdicts_in_its_tab(
    window: MainWindow, whole: ProcessView
) -> None:
    assert {own: mark.outcome for own, mark in _marks(whole).items()} == {"sub": Outcome.NO}
    inner = _entered(window, whole, "sub")
    # what is folded inside still answers for what it hides
    assert _marks(inner) == {"a": Mark(Outcome.YES), "deep": Mark(Outcome.NO, "breaks 100 %")}
    assert _marks(_entered(window, inner, "deep")) == {"b": Mark(Outcome.NO, "breaks 100 %")}


def test_the_verdicts_inside_follow_the_chosen_tool(window: MainWindow, whole: ProcessView) -> None:
    inner = _entered(window, whole, "sub")
    window.choice.set_tool("")
    assert _marks(inner) == {}


def test_a_tab_comes_back_when_undo_or_redo_brings_its_sub_process_back(window: MainWindow, whole: ProcessView) -> None:
    _entered(window, whole, "sub")
    window.draw.tabs.setCurrentIndex(0)
    assert _tabs(window) == ["Incident", "Solve"]
    whole.select(["sub"])
    key(whole, Key.Key_Delete)
    assert _tabs(window) == ["Incident"]
    window.session.stack.undo()
    assert _tabs(window) == ["Incident", "Solve"]
    assert window.draw.view is whole
    window.session.stack.redo()
    window.session.stack.undo()
    assert _tabs(window) == ["Incident", "Solve"]


def test_a_tab_that_was_closed_by_hand_stays_closed(window: MainWindow, whole: ProcessView) -> None:
    _entered(window, whole, "sub")
    window.draw.tabs.tabCloseRequested.emit(1)
    whole.select(["sub"])
    key(whole, Key.Key_Delete)
    window.session.stack.undo()
    assert _tabs(window) == ["Incident"]


def test_the_start_of_an_event_sub_process_is_known_in_its_own_tab(window: MainWindow, qtbot: QtBot) -> None:
    nodes = (
        Node("s", NodeKind.START),
        Node("t", TASK, "Work"),
        Node("sub", SUB, "Cancelled", triggered_by_event=True, expanded=False),
        Node("begin", NodeKind.START, parent="sub", event=EventKind.SIGNAL),
        Node("undo", TASK, "Undo", parent="sub"),
    )
    project = project_of(process_of(nodes, [("s", "t"), ("begin", "undo")]))
    known = Definition("Known", EventKind.SIGNAL, "Called off")
    project = replace(project, documents=(replace(project.documents[0], definitions=(known,)),))
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.session.open(Revision(project))
    view = window.draw.view
    assert view is not None
    inner = _entered(window, view, "sub")
    inner.select(["begin"])
    key(inner, Key.Key_I)
    key(inner, Key.Key_F2, modifiers=Qt.KeyboardModifier.ShiftModifier)
    editor = window.editor_in_front()
    assert editor is not None
    qtbot.keyClicks(editor.names, "Called off")
    qtbot.keyClick(editor.names, Key.Key_Return)
    process = window.session.project.processes["P"]
    assert process.node_by_id["begin"].interrupting is False
    assert window.session.project.document_of("P").definitions == (known,)
    assert process.node_by_id["begin"].event_ref == "Known"
    key(inner, Key.Key_T)
    menu = editor.asking.menu
    assert menu is not None
    assert "Error start" in [menu.list.item(at).text() for at in range(menu.list.count())]
    menu.reject()
