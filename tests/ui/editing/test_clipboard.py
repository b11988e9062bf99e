"""Copying, cutting, pasting and duplicating by real keys; asserted on the project."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, click, key, place
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.editor.commands import BY_ID
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.requirement import Requirement
from itsm_fit.storage.bpmn import read_bpmn
from ui.editor import asking
from ui.editor.clipboard import BPMN_TYPE

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _clipboard_of_its_own() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def _point(board: Board, at: QPoint) -> None:
    QTest.mouseMove(board.view.viewport(), at)


def _new(board: Board) -> list[Node]:
    return [node for node in board.process.nodes if node.id not in INCIDENT.processes[0].node_by_id]


def test_copy_and_paste_put_a_step_under_the_pointer_in_its_lane_and_select_it(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C, modifiers=CTRL)
    assert board.undo_texts == []
    _point(board, place(board.view, 740, 230))
    key(board.view, Key.Key_V, modifiers=CTRL)
    (made,) = _new(board)
    assert (made.name, made.kind, made.lane) == ("Log incident", NodeKind.USER_TASK, "expert")
    assert made.bounds is not None
    assert abs(made.bounds.center.x - 740) <= 10
    assert abs(made.bounds.center.y - 230) <= 10
    assert board.view.selected_ids() == (made.id,)
    assert board.undo_texts == ["Paste “Log incident”"]


def test_what_is_pasted_over_a_closed_pool_comes_to_stand_where_there_is_room(board: Board) -> None:
    refused: list[str] = []
    board.session.refused.connect(refused.append)
    click(board.view, "log")
    key(board.view, Key.Key_C, modifiers=CTRL)
    _point(board, place(board.view, 700, -90))
    key(board.view, Key.Key_V, modifiers=CTRL)
    (made,) = _new(board)
    assert made.lane == "desk"
    assert board.view.selected_ids() == (made.id,)
    assert refused == []


@pytest.fixture
def slow_writing(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Everything is copied in the background, and not written before this is set."""
    go_on, write = threading.Event(), asking.clip_text

    def write_late(clip: Document) -> str:
        assert go_on.wait(30)
        return write(clip)

    monkeypatch.setattr(asking, "_COPIED_AT_ONCE", 0)
    monkeypatch.setattr(asking, "clip_text", write_late)
    return go_on


def test_a_large_selection_is_copied_in_the_background_and_pasting_waits_for_it(
    board: Board, qtbot: QtBot, slow_writing: threading.Event
) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C, modifiers=CTRL)
    assert [task.text for task in board.session.tasks.running] == ["Copying “Log incident”"]
    _point(board, place(board.view, 740, 230))
    key(board.view, Key.Key_V, modifiers=CTRL)
    assert board.document is INCIDENT
    slow_writing.set()
    qtbot.waitUntil(lambda: bool(_new(board)))
    assert [node.name for node in _new(board)] == ["Log incident"]


def test_what_was_not_copied_to_the_end_is_not_pasted(
    board: Board, qtbot: QtBot, slow_writing: threading.Event
) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C, modifiers=CTRL)
    key(board.view, Key.Key_V, modifiers=CTRL)
    (task,) = board.session.tasks.running
    board.session.tasks.give_up(task)
    slow_writing.set()
    qtbot.wait(100)
    assert QGuiApplication.clipboard().text() == ""
    assert board.document is INCIDENT


def test_the_copy_is_bpmn_as_text_and_under_a_type_of_its_own(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C, modifiers=CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasFormat(BPMN_TYPE)
    copied = read_bpmn(data.text().encode(), "x.bpmn").processes[0]
    assert [(node.id, node.name) for node in copied.nodes] == [("log", "Log incident")]


def test_cut_takes_the_step_out_and_paste_brings_it_back_under_its_id(board: Board) -> None:
    click(board.view, "escalate")
    key(board.view, Key.Key_X, modifiers=CTRL)
    assert not {"escalate", "late"} & board.process.node_by_id.keys()
    assert board.undo_texts == ["Cut “Escalate”"]
    _point(board, place(board.view, 700, 225))
    key(board.view, Key.Key_V, modifiers=CTRL)
    assert board.node("late").attached_to == "escalate"
    assert board.node("escalate").lane == "expert"
    board.session.stack.undo()
    board.session.stack.undo()
    assert board.document == INCIDENT


def test_a_requirement_moves_with_what_is_cut_and_is_referred_to_by_what_is_copied(board: Board) -> None:
    asked = Requirement("INC-01", "Register a ticket")
    board.session.edit("Ask", lambda project: edits.add_requirement(project, "P", "fix", asked))
    click(board.view, "fix")
    key(board.view, Key.Key_D, modifiers=CTRL)
    (copy,) = _new(board)
    assert (copy.requirements, copy.requirement_refs) == ((), ("INC-01",))
    board.session.stack.undo()
    click(board.view, "fix")
    key(board.view, Key.Key_X, modifiers=CTRL)
    _point(board, place(board.view, 700, 225))
    key(board.view, Key.Key_V, modifiers=CTRL)
    assert board.node("fix").requirements == (asked,)


def test_duplicate_finds_a_free_place_in_the_same_lane_and_leaves_the_clipboard(board: Board) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_D, modifiers=CTRL)
    (made,) = _new(board)
    assert made.lane == "desk"
    assert made.bounds is not None
    assert made.bounds.y == 35
    assert board.undo_texts == ["Duplicate “Log incident”"]
    assert QGuiApplication.clipboard().text() == ""


def test_several_steps_and_their_flows_are_duplicated_in_one_step(board: Board) -> None:
    click(board.view, "which")
    click(board.view, "fix", CTRL)
    flows = len(board.process.flows)
    key(board.view, Key.Key_D, modifiers=CTRL)
    assert len(_new(board)) == 2
    assert len(board.process.flows) == flows + 1
    assert board.undo_texts == ["Duplicate 2 Elements"]


def test_text_from_another_modeler_is_pasted(board: Board) -> None:
    QGuiApplication.clipboard().setText(
        """<?xml version="1.0"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
          <bpmn:process id="Other"><bpmn:sendTask id="log" name="Notify"/></bpmn:process></bpmn:definitions>"""
    )
    _point(board, place(board.view, 740, 230))
    key(board.view, Key.Key_V, modifiers=CTRL)
    (made,) = _new(board)
    assert (made.name, made.kind, made.lane) == ("Notify", NodeKind.SEND_TASK, "expert")
    assert made.id != "log"


@pytest.mark.parametrize("text", ["", "Buy milk", "<a><b/></a>", "<definitions xmlns='x'>" * 3])
def test_other_text_is_refused_in_a_sentence_and_changes_nothing(board: Board, text: str) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    QGuiApplication.clipboard().setText(text)
    key(board.view, Key.Key_V, modifiers=CTRL)
    assert said == ["The clipboard holds no BPMN: copy steps here or in another modeler first."]
    assert board.undo_texts == []


def test_bytes_that_are_no_text_are_refused(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    data = QMimeData()
    data.setData(BPMN_TYPE, b"\xff\xfe<definitions \x00")
    QGuiApplication.clipboard().setMimeData(data)
    key(board.view, Key.Key_V, modifiers=CTRL)
    assert len(said) == 1
    assert board.undo_texts == []


def test_a_line_alone_is_not_copied_and_the_clipboard_keeps_what_it_had(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    QGuiApplication.clipboard().setText("before")
    board.view.select(["f1"])
    key(board.view, Key.Key_X, modifiers=CTRL)
    assert said == ["There is nothing to copy here: choose steps, data, notes or a pool."]
    assert QGuiApplication.clipboard().text() == "before"
    assert board.flow("start", "log")


def test_what_is_possible_follows_the_selection_and_the_clipboard(board: Board) -> None:
    def possible(*commands: str) -> tuple[bool, ...]:
        return tuple(BY_ID[command].possible(board.editor.context) for command in commands)

    board.view.select([])
    assert not any(possible("copy", "rename", "paste", "delete"))
    board.view.select(["f1"])
    assert possible("delete", "copy", "rename") == (True, False, True)
    board.view.select(["end"])
    assert possible("copy", "append", "connect", "change") == (True, False, False, True)
    board.view.select(["log", "fix"])
    assert possible("copy", "rename") == (True, False)
    key(board.view, Key.Key_C, modifiers=CTRL)
    assert possible("paste") == (True,)


def test_copied_as_a_picture_a_selection_is_there_in_lines_and_in_pixels(board: Board, qtbot: QtBot) -> None:
    click(board.view, "log")
    key(board.view, Key.Key_C, modifiers=CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().image().width() > 0, timeout=20_000)
    data = QGuiApplication.clipboard().mimeData()
    svg = bytes(data.data("image/svg+xml").data()).decode()
    assert "Log incident" in svg.replace("</tspan>", " ") or {"Log", "incident"} <= set(re.split(r"[<> ]", svg))
    assert "Close" not in svg
    picture = data.imageData()
    assert picture.width() > 200
    assert bytes(data.data("image/png").data()).startswith(b"\x89PNG")
    assert board.undo_texts == []


def test_copied_as_a_picture_with_nothing_selected_the_whole_drawing_is_there(board: Board, qtbot: QtBot) -> None:
    board.view.setFocus()
    board.view.select(())
    key(board.view, Key.Key_C, modifiers=CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().image().width() > 0, timeout=20_000)
    svg = bytes(QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()).decode()
    named = [node.name.split()[0] for node in board.process.nodes if node.name]
    assert named
    assert all(name in svg for name in named)
