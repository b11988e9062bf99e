"""Sub-processes: folded and unfolded in place, filled by dragging, wrapped around steps, opened in their own tab."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, click, drag, key, middle, place
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.canvas.view import ProcessView
from ui.editor.choice_menu import ChoiceMenu
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def _wrapped(board: Board, *steps: str, name: str = "Solve") -> str:
    """A sub-process around some steps, by Ctrl+G; its id."""
    click(board.view, steps[0])
    for step in steps[1:]:
        click(board.view, step, CTRL)
    key(board.view, Key.Key_G, modifiers=CTRL)
    QTest.keyClicks(board.editor.names, name)
    QTest.keyClick(board.editor.names, Key.Key_Return)
    return board.view.selected_ids()[0]


def _inside(process: Process, own: str) -> list[Node]:
    return [node for node in process.nodes if node.parent == own]


def _places(board: Board) -> dict[str, tuple[float, float]]:
    return {node.id: (node.bounds.x, node.bounds.y) for node in board.process.nodes if node.bounds}


def test_ctrl_g_wraps_a_step_into_a_sub_process_with_a_start_and_an_end(board: Board) -> None:
    own = _wrapped(board, "fix")
    node = board.node(own)
    assert (node.kind, node.name, node.expanded, node.lane) == (NodeKind.SUB_PROCESS, "Solve", True, "desk")
    assert {each.kind for each in _inside(board.process, own)} == {
        NodeKind.SERVICE_TASK,
        NodeKind.START,
        NodeKind.END,
    }
    assert {(flow.source, flow.target) for flow in board.process.flows} >= {("which", own), (own, "join")}
    assert board.flow("which", own).share == 0.7
    box, step = node.bounds, board.node("fix").bounds
    assert box is not None
    assert step is not None
    assert box.x < step.x < step.right < box.right
    assert box.right + 30 <= board.node("join").bounds.x  # type: ignore[union-attr]
    assert board.undo_texts[0] == "Wrap into Sub-process"


def test_ctrl_shift_g_dissolves_it_again(board: Board) -> None:
    own = _wrapped(board, "fix")
    key(board.view, Key.Key_G, modifiers=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert own not in board.process.node_by_id
    assert (board.node("fix").parent, board.node("fix").lane) == (None, "desk")
    assert {flow.id for flow in board.process.flows} >= {board.flow("which", "fix").id, board.flow("fix", "join").id}
    assert board.flow("which", "fix").share == 0.7
    assert board.view.selected_ids() == ("fix",)
    assert board.undo_texts[-1] == "Dissolve “Solve”"


def test_a_step_goes_into_the_sub_process_after_it_and_out_again_by_keys(board: Board) -> None:
    own = _wrapped(board, "fix")
    before = {(flow.source, flow.target) for flow in board.process.flows}
    said: list[str] = []
    board.session.refused.connect(said.append)
    board.view.select(["fix"])
    key(board.view, Key.Key_G, modifiers=CTRL | ALT | SHIFT)
    assert said == ["Nothing would be left inside “Solve”: dissolve it instead (Ctrl+Shift+G)."]
    board.view.select(["log"])
    name = board.node("log").name
    key(board.view, Key.Key_G, modifiers=CTRL | ALT)
    assert board.node("log").parent == own
    assert board.undo_texts[-1] == f"Move “{name}” into “Solve”"
    assert board.view.selected_ids() == ("log",)
    key(board.view, Key.Key_G, modifiers=CTRL | ALT | SHIFT)
    assert board.node("log").parent is None
    assert board.undo_texts[-1] == f"Move “{name}” out of “Solve”"
    assert {node.id for node in _inside(board.process, own)} >= {"fix"}
    board.session.stack.undo()
    board.session.stack.undo()
    assert {(flow.source, flow.target) for flow in board.process.flows} == before


def test_undo_and_redo_select_what_was_selected_then_not_all_that_made_room(board: Board) -> None:
    own = _wrapped(board, "fix")
    board.view.select(["end"])
    board.session.stack.undo()  # the name
    board.session.stack.undo()
    assert board.view.selected_ids() == ("fix",)
    board.view.select(["end"])
    board.session.stack.redo()
    assert board.view.selected_ids() == (own,)


def test_which_of_several_sub_processes_is_asked(board: Board) -> None:
    _wrapped(board, "fix")
    other = _wrapped(board, "log", name="Ask")
    key(board.view, Key.Key_A)
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "user task")
    QTest.keyClick(menu.line, Key.Key_Return)
    board.editor.names.finish()
    (new,) = board.view.selected_ids()
    key(board.view, Key.Key_G, modifiers=CTRL | ALT)
    offers = QApplication.activePopupWidget()
    assert isinstance(offers, ChoiceMenu)
    assert {offers.list.item(at).text() for at in range(offers.list.count())} == {"Solve", "Ask"}
    QTest.keyClicks(offers.line, "ask")
    QTest.keyClick(offers.line, Key.Key_Return)
    assert board.node(new).parent == other


def test_without_a_sub_process_beside_the_way_to_one_is_said(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    board.view.select(["log"])
    key(board.view, Key.Key_G, modifiers=CTRL | ALT)
    assert said == ["No sub-process stands beside these steps: make one of them by Ctrl+G."]


def test_what_has_two_ways_in_is_not_wrapped_and_the_reason_is_said(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    click(board.view, "fix")
    click(board.view, "escalate", CTRL)
    key(board.view, Key.Key_G, modifiers=CTRL)
    assert said == ["Flows lead into the selection at 2 places: a sub-process has one way in and one way out."]
    assert board.document is INCIDENT


def test_folding_closes_the_room_up_and_unfolding_brings_everything_back_where_it_was(board: Board) -> None:
    own = _wrapped(board, "fix")
    opened, width = _places(board), board.document.pools[1].bounds.width  # type: ignore[union-attr]
    key(board.view, Key.Key_Period, modifiers=CTRL)
    node = board.node(own)
    assert not node.expanded
    assert (node.bounds.width, node.bounds.height) == (100, 80)  # type: ignore[union-attr]
    assert "fix" not in board.view.drawing.figure
    assert board.node("join").bounds.x < opened["join"][0]  # type: ignore[union-attr]
    assert board.document.pools[1].bounds.width == width  # type: ignore[union-attr]
    key(board.view, Key.Key_Period, modifiers=CTRL)
    assert board.node(own).expanded
    assert _places(board) == opened
    assert board.document.pools[1].bounds.width == width  # type: ignore[union-attr]
    assert board.undo_texts[-2:] == ["Fold “Solve”", "Unfold “Solve”"]


def test_unfolding_takes_the_free_room_at_the_end_of_the_pool_before_that_grows(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T)
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "sub-process")
    QTest.keyClick(menu.line, Key.Key_Return)
    key(board.view, Key.Key_Period, modifiers=CTRL)
    frame, pool = board.node("fix").bounds, board.document.pools[1].bounds
    assert frame is not None
    assert pool is not None
    # an empty one opens 250 wider; right of the note, which ends at 840, the pool has 40 to spare beyond a margin of 20
    assert frame.width == 350
    assert pool.right == 900 + (board.node("join").bounds.x - 550) - 40  # type: ignore[union-attr]
    assert {lane.bounds.right for lane in board.process.lanes if lane.bounds} == {pool.right}


def test_what_is_dragged_into_a_frame_makes_it_grow_and_its_neighbours_give_way(board: Board) -> None:
    own = _wrapped(board, "fix")
    for flow in ("f1", "f2"):
        board.view.select([flow])
        key(board.view, Key.Key_Delete)
    frame, join = board.node(own).bounds, board.node("join").bounds
    assert frame is not None
    assert join is not None
    drag(board.view, middle(board.view, "log"), place(board.view, frame.right - 5, frame.center.y))
    grown, now = board.node(own).bounds, board.node("join").bounds
    assert board.node("log").parent == own
    assert grown is not None
    assert now is not None
    assert grown.width > frame.width
    assert now.x > join.x
    assert now.x >= grown.right


def test_a_folded_sub_process_is_still_folded_when_the_file_is_read_again(board: Board) -> None:
    own = _wrapped(board, "fix")
    key(board.view, Key.Key_Period, modifiers=CTRL)
    text = write_bpmn(board.document)
    assert b'isExpanded="false"' in text
    assert read_bpmn(text, "incident.bpmn").processes[0].node_by_id[own].expanded is False


def test_a_step_dragged_into_a_sub_process_belongs_to_it_and_dragged_out_to_the_lane_there(board: Board) -> None:
    own = _wrapped(board, "fix")
    for flow in ("f4", "f6", "f8"):
        board.view.select([flow])
        key(board.view, Key.Key_Delete)
    frame = board.node(own).bounds
    assert frame is not None
    drag(board.view, middle(board.view, "escalate"), place(board.view, frame.right - 60, frame.bottom - 20))
    step, now = board.node("escalate"), board.node(own).bounds
    assert (step.parent, step.lane) == (own, None)
    assert board.node("late").parent == own
    assert now is not None
    assert step.bounds is not None
    assert now.bottom >= step.bounds.bottom + 20
    drag(board.view, middle(board.view, "escalate"), place(board.view, 200, now.bottom + 90))
    assert (board.node("escalate").parent, board.node("escalate").lane) == (None, "expert")


def test_a_flow_would_cross_the_border_so_the_step_is_refused_while_it_is_dragged_already(board: Board) -> None:
    own = _wrapped(board, "fix")
    said: list[str] = []
    board.session.refused.connect(said.append)
    before = board.document
    frame = board.node(own).bounds
    assert frame is not None
    inside = place(board.view, frame.x + 60, frame.bottom - 30)
    drag(board.view, middle(board.view, "log"), inside, let_go=False)
    preview = board.editor.preview
    assert preview is not None
    assert preview.refused
    assert "would cross the border of “Solve”" in board.editor.drag.hint.text()
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert board.document is before
    way_out = "move what it joins too, or let “Move Into Sub-process” (Ctrl+Alt+G) lead the flows anew."
    assert said == [f"A flow would cross the border of “Solve”: {way_out}"]


def test_a_task_becomes_a_folded_sub_process(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_T)
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "sub-process")
    QTest.keyClick(menu.line, Key.Key_Return)
    assert (board.node("fix").kind, board.node("fix").expanded) == (NodeKind.SUB_PROCESS, False)


def test_an_appended_sub_process_is_folded_and_stands_in_its_lane(board: Board) -> None:
    click(board.view, "escalate")
    key(board.view, Key.Key_A)
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "sub-process")
    QTest.keyClick(menu.line, Key.Key_Return)
    new = board.node(board.view.selected_ids()[0])
    assert (new.kind, new.expanded, new.lane) == (NodeKind.SUB_PROCESS, False, "expert")
    assert new.bounds is not None
    assert (new.bounds.width, new.bounds.height) == (100, 80)


def test_a_deleted_sub_process_takes_what_is_inside(board: Board) -> None:
    own = _wrapped(board, "fix")
    key(board.view, Key.Key_Delete)
    assert not {own, "fix"} & set(board.process.node_by_id)


@pytest.fixture
def canvas(window: MainWindow) -> ProcessView:
    """A new process with one sub-process in a window."""
    window.commands.draw_new()
    view = window.draw.view
    assert view is not None
    assert view.editor is not None
    view.editor.names.finish()
    start = window.session.project.processes["Process_1"].nodes[0]
    view.select([start.id])
    key(view, Key.Key_A)
    menu = view.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "sub-process")
    QTest.keyClick(menu.line, Key.Key_Return)
    QTest.keyClicks(view.editor.names, "Diagnose")
    QTest.keyClick(view.editor.names, Key.Key_Return)
    return view


def test_ctrl_down_opens_a_sub_process_in_its_own_tab_where_it_is_drawn_on(
    window: MainWindow, canvas: ProcessView
) -> None:
    (own,) = canvas.selected_ids()
    key(canvas, Key.Key_Down, modifiers=CTRL)
    inner = window.draw.view
    assert inner is not None
    assert inner is not canvas
    assert inner.editor is not None
    assert [window.draw.tabs.tabText(at) for at in range(window.draw.tabs.count())] == ["New process", "Diagnose"]
    assert [button.text() for button in window.draw.trail.buttons] == ["New process"]
    inner.editor.run_by_id("create", inner.viewport().rect().center().toPointF())
    menu = inner.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "user task")
    QTest.keyClick(menu.line, Key.Key_Return)
    QTest.keyClicks(inner.editor.names, "Read the log")
    QTest.keyClick(inner.editor.names, Key.Key_Return)
    process = window.session.project.processes["Process_1"]
    assert [(node.name, node.parent) for node in process.nodes if node.parent] == [("Read the log", own)]
    assert inner.selected_ids() == (process.nodes[-1].id,)
    window.session.stack.undo()
    window.session.stack.undo()
    assert not [node for node in window.session.project.processes["Process_1"].nodes if node.parent]
    key(inner, Key.Key_Up, modifiers=CTRL)
    assert window.draw.view is canvas
    assert canvas.selected_ids() == (own,)


def test_what_is_drawn_in_the_tab_of_an_open_sub_process_stands_inside_it(
    window: MainWindow, canvas: ProcessView
) -> None:
    (own,) = canvas.selected_ids()
    key(canvas, Key.Key_Period, modifiers=CTRL)
    key(canvas, Key.Key_Down, modifiers=CTRL)
    inner = window.draw.view
    assert inner is not None
    assert inner.editor is not None
    inner.editor.run_by_id("create", inner.viewport().rect().center().toPointF())
    menu = inner.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "user task")
    QTest.keyClick(menu.line, Key.Key_Return)
    inner.editor.names.finish()
    process = window.session.project.processes["Process_1"]
    (step,) = _inside(process, own)
    frame = process.node_by_id[own].bounds
    assert frame is not None
    assert (frame.width, frame.height) == (350, 200)
    assert step.bounds is not None
    assert (step.bounds.x, step.bounds.y) == (frame.x + 20, frame.y + 40)


def test_the_tab_of_a_sub_process_goes_when_that_is_deleted(window: MainWindow, canvas: ProcessView) -> None:
    key(canvas, Key.Key_Down, modifiers=CTRL)
    QTest.mouseClick(window.draw.trail.buttons[0], Qt.MouseButton.LeftButton)
    assert window.draw.view is canvas
    key(canvas, Key.Key_Delete)
    assert window.draw.tabs.count() == 1
    window.session.stack.undo()
    assert window.draw.view is canvas


def test_a_pool_has_no_place_inside_a_sub_process(window: MainWindow, canvas: ProcessView) -> None:
    said: list[str] = []
    window.session.refused.connect(said.append)
    key(canvas, Key.Key_Down, modifiers=CTRL)
    inner = window.draw.view
    assert inner is not None
    assert inner.editor is not None
    inner.editor.run_by_id("create", inner.viewport().rect().center().toPointF())
    menu = inner.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "pool")
    QTest.keyClick(menu.line, Key.Key_Return)
    assert said == ["A sub-process has neither pools nor lanes: draw them in the process around it."]


def test_a_call_is_given_its_process_and_leads_there(window: MainWindow, canvas: ProcessView) -> None:
    (call,) = canvas.selected_ids()
    window.commands.draw_new()
    assert window.draw.view is not None
    assert window.draw.view.editor is not None
    QTest.keyClicks(window.draw.view.editor.names, "Incident")
    QTest.keyClick(window.draw.view.editor.names, Key.Key_Return)
    window.choice.set_process("Process_1")
    canvas.select([call])
    assert canvas.editor is not None
    key(canvas, Key.Key_T)
    menu = canvas.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "call")
    QTest.keyClick(menu.line, Key.Key_Return)
    assert canvas.editor.pad.buttons["enter"].accessibleName() == "Choose the Called Process…"
    key(canvas, Key.Key_Down, modifiers=CTRL)  # nothing is called yet: that is asked
    offers = QApplication.activePopupWidget()
    assert isinstance(offers, ChoiceMenu)
    assert [offers.list.item(at).text() for at in range(offers.list.count())] == ["Incident", "No process"]
    QTest.keyClick(offers.line, Key.Key_Return)
    assert window.session.project.processes["Process_1"].node_by_id[call].called == "Process_2"
    assert canvas.editor.pad.buttons["enter"].toolTip() == "Open “Incident” (Ctrl+Down)"
    key(canvas, Key.Key_Down, modifiers=CTRL)
    assert window.choice.process == "Process_2"


TWO_POOLS = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
<collaboration id="c"><participant id="a" name="Ours" processRef="Ours"/>
<participant id="b" name="Theirs" processRef="Theirs"/></collaboration>
<process id="Ours" name="Ours"><subProcess id="Inner" name="Diagnose"><callActivity id="Call" name="Ask them"/>
</subProcess></process>
<process id="Theirs" name="Theirs"><task id="Other" name="Answer"/></process></definitions>"""


def test_a_call_inside_a_sub_process_may_call_the_other_pool_of_its_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    model = tmp_path / "two.bpmn"
    model.write_text(TWO_POOLS, encoding="utf-8")
    with qtbot.waitSignal(window.files.opened):
        window.files.open([model])
    window.choice.set_process("Ours")
    view = window.draw.view
    assert view is not None
    view.select(["Inner"])
    key(view, Key.Key_Down, modifiers=CTRL)
    inner = window.draw.view
    assert inner is not None
    assert inner is not view
    assert inner.editor is not None
    inner.select(["Call"])
    inner.editor.run_by_id("choose_called")
    offers = QApplication.activePopupWidget()
    assert isinstance(offers, ChoiceMenu)
    assert [offers.list.item(at).text() for at in range(offers.list.count())] == ["Theirs", "No process"]
    QTest.keyClick(offers.line, Key.Key_Return)
    assert window.session.project.processes["Ours"].node_by_id["Call"].called == "Theirs"
