"""Everyday BPMN from a blank sheet by the keyboard alone, read back from the file that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvas_kit import key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from itsm_fit.drawing.geometry import overlap
from itsm_fit.model.document import Document
from itsm_fit.model.process import EventKind, Loop, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.session.session import Revision

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _ask(board: Board, words: str, name: str = "") -> str:
    """Choose from the list that is open, and name what is new."""
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, words)
    QTest.keyClick(menu.line, Key.Key_Return)
    if board.editor.names.element:
        QTest.keyClicks(board.editor.names, name)
        QTest.keyClick(board.editor.names, Key.Key_Return if name else Key.Key_Escape)
    return board.view.selected_ids()[0]


def _append(board: Board, after: str, words: str, name: str = "") -> str:
    board.view.select([after])
    key(board.view, Key.Key_A)
    return _ask(board, words, name)


def _value(board: Board, element: str, text: str) -> None:
    board.view.select([element])
    key(board.view, Key.Key_F2, modifiers=SHIFT)
    QTest.keyClicks(board.editor.names, text)
    QTest.keyClick(board.editor.names, Key.Key_Return)


def _by_name(process: Process) -> dict[str, Node]:
    return {node.name or node.id: node for node in process.nodes}


def test_a_process_with_everyday_events_is_drawn_without_the_mouse(board: Board) -> None:
    blank = Document("blank.bpmn", (Process("P"),))
    board.session.open(Revision(Project(documents=(blank,))))
    key(board.view, Key.Key_N)
    start = _ask(board, "start event", "Call")
    log = _append(board, start, "user task", "Log")
    board.view.select([log])
    key(board.view, Key.Key_T, modifiers=CTRL)
    late = _ask(board, "timer on", "Late")
    key(board.view, Key.Key_I)
    _value(board, late, "PT4H")
    _append(board, _append(board, late, "send task", "Remind"), "escalation end", "Told")
    which = _append(board, log, "exclusive", "Known?")
    fix = _append(board, which, "user task", "Fix")
    board.view.select([fix])
    key(board.view, Key.Key_M)
    _ask(board, "at once")
    ask = _append(board, which, "service task", "Ask")
    _value(board, board.flow(which, fix).id, "known = true")
    board.view.select([board.flow(which, ask).id])
    key(board.view, Key.Key_D)
    _append(board, fix, "end event", "Done")
    link = _append(board, ask, "link to")
    _value(board, link, "Page 2")
    key(board.view, Key.Key_Escape, Key.Key_N)
    _ask(board, "event sub-process", "Called off")

    read = read_bpmn(write_bpmn(board.document), "again.bpmn").processes[0]
    found = _by_name(read)
    assert (found["Late"].kind, found["Late"].interrupting, found["Late"].value) == (NodeKind.BOUNDARY, False, "PT4H")
    assert found["Told"].event is EventKind.ESCALATION
    assert found["Fix"].loop is Loop.PARALLEL
    assert found["Known?"].default_flow == next(flow.id for flow in read.flows if flow.target == found["Ask"].id)
    assert [flow.condition for flow in read.flows if flow.condition] == ["known = true"]
    assert found[link].event_ref == "Page 2"
    frame = found["Called off"].bounds
    outside = [node.bounds for node in read.nodes if node.parent is None and node.name != "Called off" and node.bounds]
    assert frame is not None
    assert not any(overlap(frame, other) for other in outside)
    (inner,) = [node for node in read.nodes if node.parent == found["Called off"].id]
    assert (found["Called off"].triggered_by_event, inner.kind, inner.event) == (
        True,
        NodeKind.START,
        EventKind.MESSAGE,
    )
    count = board.session.stack.count()
    for _ in range(count):
        board.session.stack.undo()
    assert board.document is blank
