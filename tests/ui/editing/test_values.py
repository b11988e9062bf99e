"""What is written at an element beside its name: conditions, times, and the names of what events throw and catch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import click, create, key
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from itsm_fit.drawing.svg.document import to_svg
from itsm_fit.model import edits
from itsm_fit.model.process import EventKind, Timing
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.canvas.describe import Describer

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def _write(board: Board, text: str) -> None:
    """By Shift+F2 at what is selected."""
    key(board.view, Key.Key_F2, modifiers=SHIFT)
    field = board.editor.names
    assert field.isVisible()
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Key.Key_Return)


def _text(board: Board) -> str:
    return write_bpmn(board.document).decode()


def _tip(board: Board, element: str) -> str:
    return Describer(board.document).sentence(board.view.drawing.figure[element])


@pytest.mark.parametrize(
    ("text", "timing"),
    [
        ("PT48H", Timing.DURATION),
        ("2026-02-01T08:00", Timing.DATE),
        ("R/P1W", Timing.CYCLE),
        ("0 0 8 * * MON", Timing.CYCLE),
        ("${sla}", Timing.DURATION),
    ],
)
def test_the_time_of_a_timer_is_written_at_it_and_known_by_how_it_is_written(
    board: Board, text: str, timing: Timing
) -> None:
    click(board.view, "late")
    _write(board, text)
    assert (board.node("late").value, board.node("late").timing) == (text, timing)
    assert board.node("late").name == "2 days"
    assert f">{text}</bpmn:{timing}>" in _text(board)
    assert text in _tip(board, "late")
    assert board.undo_texts == ["Write the Timer of “2 days”"]
    board.session.stack.undo()
    assert board.node("late").value == ""


def test_the_editor_of_a_value_shows_what_it_is_and_an_example_below_the_name(board: Board) -> None:
    click(board.view, "late")
    key(board.view, Key.Key_F2, modifiers=SHIFT)
    field = board.editor.names
    assert (field.accessibleName(), field.placeholderText()) == ("Timer", "PT4H, P2D, 2026-01-31 or R/P1W")
    label = board.view.drawing.figure["late"].beside
    assert label is not None
    assert field.geometry().top() >= board.view.mapFromScene(label.box).boundingRect().bottom()
    QTest.keyClick(field, Key.Key_Escape)
    key(board.view, Key.Key_F2)
    assert (field.accessibleName(), field.placeholderText()) == ("Name", "")
    QTest.keyClick(field, Key.Key_Escape)
    assert board.undo_texts == []


def test_a_timer_without_a_name_shows_its_time_on_canvas_and_in_svg(board: Board) -> None:
    own = create(board.editor, "timer event", 760, 230)
    assert board.view.drawing.figure[own].beside is None
    click(board.view, own)
    _write(board, "PT4H")
    assert board.view.drawing.figure[own].beside is not None
    assert board.node(own).label_bounds is not None
    assert ">PT4H<" in to_svg(board.document)
    board.session.edit("Name", lambda project: edits.rename_node(project, "P", own, "Late"))
    assert ">PT4H<" not in to_svg(board.document)


def test_a_condition_is_written_at_its_flow_and_shown_where_that_has_no_name(board: Board) -> None:
    flow = board.flow("fix", "join")
    board.view.select([flow.id])
    _write(board, "cost > 100")
    now = board.flow("fix", "join")
    assert (now.condition, now.conditional, now.name) == ("cost > 100", True, "")
    assert now.label_bounds is not None
    assert "cost &gt; 100" in to_svg(board.document)
    assert board.view.drawing.figure[flow.id].beside is not None
    assert "if cost > 100" in _tip(board, flow.id)
    again = read_bpmn(write_bpmn(board.document), "again.bpmn")
    assert next(each for each in again.processes[0].flows if each.id == flow.id).condition == "cost > 100"
    _write(board, "")
    assert not board.flow("fix", "join").conditional
    assert "conditionExpression" not in _text(board)


def test_a_named_flow_keeps_its_name_on_the_drawing(board: Board) -> None:
    board.view.select([board.flow("which", "fix").id])
    _write(board, "known")
    assert ">known<" not in to_svg(board.document).replace("&gt;", ">")
    assert ">yes<" in to_svg(board.document)


def test_the_default_flow_takes_no_condition_and_says_why(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    board.view.select([board.flow("which", "escalate").id])
    _write(board, "else")
    assert said == ["The default flow has no condition: make another flow the default first."]
    assert board.undo_texts == []


def test_events_that_are_given_one_name_throw_and_catch_the_same(board: Board) -> None:
    thrown, caught = create(board.editor, "send signal", 700, 230), create(board.editor, "signal event", 800, 230)
    for own in (thrown, caught):
        click(board.view, own)
        _write(board, "Major incident")
    assert board.node(thrown).event_ref == board.node(caught).event_ref == "Signal_1"
    assert _text(board).count('<bpmn:signal id="Signal_1" name="Major incident"/>') == 1
    assert _text(board).count('signalRef="Signal_1"') == 2
    assert "Major incident" in _tip(board, caught)
    key(board.view, Key.Key_F2, modifiers=SHIFT)
    assert board.editor.names.toPlainText() == "Major incident"
    QTest.keyClick(board.editor.names, Key.Key_Escape)
    _write(board, "")
    assert board.node(caught).event_ref == ""


def test_links_of_one_name_lead_on_from_each_other(board: Board) -> None:
    own = create(board.editor, "link to", 800, 230)
    click(board.view, own)
    _write(board, "Page 2")
    assert (board.node(own).event, board.node(own).event_ref) == (EventKind.LINK, "Page 2")
    assert '<bpmn:linkEventDefinition name="Page 2"/>' in _text(board)
    assert ">Page 2<" in to_svg(board.document)
    assert board.view.drawing.figure[own].beside is not None


def test_the_pad_of_an_event_writes_its_value_and_that_of_a_step_has_none(board: Board) -> None:
    click(board.view, "late")
    QTest.mouseClick(board.editor.pad.buttons["value"], Qt.MouseButton.LeftButton)
    assert board.editor.names.accessibleName() == "Timer"
    QTest.keyClick(board.editor.names, Key.Key_Escape)
    click(board.view, "fix")
    assert not board.editor.pad.buttons["value"].isVisible()


def test_a_copied_timer_and_flow_keep_what_was_written_at_them(board: Board) -> None:
    click(board.view, "late")
    _write(board, "PT48H")
    board.view.select([board.flow("escalate", "join").id])
    _write(board, "solved")
    board.view.select(["escalate", "late", "join"])
    key(board.view, Key.Key_C, modifiers=CTRL)
    key(board.view, Key.Key_V, modifiers=CTRL)
    assert [node.value for node in board.process.nodes if node.event is EventKind.TIMER] == ["PT48H", "PT48H"]
    assert [flow.condition for flow in board.process.flows if flow.condition] == ["solved", "solved"]


def _share(board: Board, flow: str, text: str) -> None:
    """By P at a flow."""
    board.view.select([flow])
    key(board.view, Key.Key_P)
    field = board.editor.names
    assert field.isVisible()
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Key.Key_Return)


def _shares(board: Board) -> list[float | None]:
    return [board.flow("which", target).share for target in ("fix", "escalate")]


@pytest.mark.parametrize(("text", "share"), [("80", 0.8), ("12,5", 0.125), ("12.5 %", 0.125)])
def test_p_writes_the_share_of_a_flow_and_the_others_take_the_rest(board: Board, text: str, share: float) -> None:
    _share(board, "f3", text)
    assert _shares(board) == [share, round(1 - share, 4)]
    assert board.undo_texts == ["Write the Share of “yes”"]


def test_a_share_is_taken_away_again(board: Board) -> None:
    _share(board, "f4", "")
    assert _shares(board) == [0.7, None]


def test_more_than_all_cases_is_refused(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    _share(board, "f3", "120")
    assert said == ["“120” is too large: write 100\u00a0% or less."]
    assert _shares(board) == [0.7, 0.3]


def test_a_flow_that_all_cases_take_has_no_share_to_write(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    board.view.select(["f1"])
    key(board.view, Key.Key_P)
    assert not board.editor.names.isVisible()
    assert said == ["Choose a flow of which a case takes only some: a share can be stated there."]
