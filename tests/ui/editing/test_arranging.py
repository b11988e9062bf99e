"""Rows and columns, room and tidying, by real keys and drags."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, click, drag, key, middle, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.geometry import crosses, inside, overlap
from itsm_fit.model.process import Bounds

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def _box(board: Board, node: str) -> Bounds:
    found = board.node(node).bounds
    assert found is not None
    return found


def _choose(board: Board, *nodes: str) -> None:
    board.view.select(nodes)


@pytest.mark.parametrize(
    ("pressed", "side", "value"),
    [
        (Key.Key_Left, lambda box: box.x, 140),
        (Key.Key_I, lambda box: box.center.x, 440),  # beside "diagnose", which stood in the middle
        (Key.Key_Right, lambda box: box.right, 596),
    ],
)
def test_steps_are_aligned_in_a_column(board: Board, pressed: Key, side, value: float) -> None:  # type: ignore[no-untyped-def]
    _choose(board, "log", "given_up")
    key(board.view, pressed, modifiers=CTRL | SHIFT)
    assert {side(_box(board, node)) for node in ("log", "given_up")} == {value}
    assert board.undo_texts == ["Align 2 Elements"]


@pytest.mark.parametrize(
    ("pressed", "side", "value"),
    [
        (Key.Key_Up, lambda box: box.y, 185),
        (Key.Key_M, lambda box: box.center.y, 234),
        (Key.Key_Down, lambda box: box.bottom, 283),
    ],
)
def test_steps_are_aligned_in_a_row(board: Board, pressed: Key, side, value: float) -> None:  # type: ignore[no-untyped-def]
    _choose(board, "escalate", "given_up")
    key(board.view, pressed, modifiers=CTRL | SHIFT)
    assert {side(_box(board, node)) for node in ("escalate", "given_up")} == {value}


def test_the_middle_of_two_centres_is_met_by_both(board: Board) -> None:
    _choose(board, "start", "end")
    before = _box(board, "start").center.y
    key(board.view, Key.Key_M, modifiers=CTRL | SHIFT)
    assert _box(board, "start").center.y == before
    assert board.session.stack.count() == 0  # they are in a row already


def test_what_would_lie_on_each_other_is_not_aligned(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    _choose(board, "log", "fix")
    key(board.view, Key.Key_Left, modifiers=CTRL | SHIFT)
    assert said == ["They would come to lie on each other: align them the other way, or fewer of them."]
    assert board.document is INCIDENT


def test_distances_are_made_even_and_the_outer_ones_stay(board: Board) -> None:
    _choose(board, "start", "log", "which", "fix")
    key(board.view, Key.Key_H, modifiers=CTRL | ALT)
    boxes = [_box(board, node) for node in ("start", "log", "which", "fix")]
    assert (boxes[0].x, boxes[-1].right) == (60, 490)
    assert {round(right.x - left.right, 6) for left, right in pairwise(boxes)} == {48}
    assert board.undo_texts == ["Distribute 4 Elements"]


def test_s_and_a_drag_push_everything_to_the_right_on(board: Board) -> None:
    key(board.view, Key.Key_S)
    start = place(board.view, 370, 140)
    drag(board.view, start, start + (place(board.view, 100, 0) - place(board.view, 0, 0)))
    assert (_box(board, "which").x, _box(board, "fix").x, _box(board, "escalate").x) == (290, 490, 490)
    assert _box(board, "late").x == 572
    pools = [pool.bounds for pool in board.document.pools]
    assert [pool.right for pool in pools if pool] == [1000, 1000]
    assert {lane.bounds.right for lane in board.process.lanes if lane.bounds} == {1000}
    assert board.flow("which", "fix").waypoints[-1].x == 490
    assert board.undo_texts == ["Make Room"]


def test_s_the_arrow_keys_and_enter_push_the_current_step_on_and_pull_it_back(board: Board) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_S, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert _box(board, "fix").x == 410
    key(board.view, Key.Key_S, Key.Key_Left, Key.Key_Left, Key.Key_Return)
    assert _box(board, "fix").x == 390
    assert board.undo_texts == ["Make Room", "Take Room Out"]


def test_room_below_lets_the_lane_grow_and_what_stands_under_it_move(board: Board) -> None:
    key(board.view, Key.Key_S)
    start = place(board.view, 700, 130)
    drag(board.view, start, start + (place(board.view, 0, 50) - place(board.view, 0, 0)))
    lanes = board.process.lane_by_id
    assert lanes["desk"].bounds == Bounds(30, 0, 870, 200)
    assert lanes["expert"].bounds == Bounds(30, 200, 870, 150)
    assert _box(board, "escalate").y == 235
    assert _box(board, "fix").y == 35


def test_where_nothing_is_free_no_room_is_taken_out(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    key(board.view, Key.Key_S)
    start = place(board.view, 440, 140)
    drag(board.view, start, start - QPoint(60, 0))
    assert said == ["There is no free room to take out here: begin just before what is to come nearer."]


def test_escape_leaves_the_room_alone(board: Board) -> None:
    key(board.view, Key.Key_S, Key.Key_Right, Key.Key_Escape)
    assert not board.editor.space.active
    assert board.document is INCIDENT


def test_everything_is_tidied_in_one_step(board: Board, qtbot: QtBot) -> None:
    click(board.view, "fix")
    key(board.view, Key.Key_Down, Key.Key_Right, modifiers=ALT)
    key(board.view, Key.Key_L, modifiers=CTRL | SHIFT)
    qtbot.waitUntil(lambda: board.undo_texts[-1] == "Tidy the Drawing", timeout=5_000)
    assert _box(board, "log").center.y == _box(board, "fix").center.y
    board.session.stack.undo()
    assert _box(board, "fix").x == 400


def test_only_what_is_selected_is_tidied_and_nothing_else_moves_up_or_down(board: Board) -> None:
    _choose(board, "fix")
    for _ in range(2):
        key(board.view, Key.Key_Up, modifiers=ALT)
    others = {node: _box(board, node) for node in ("start", "log", "escalate", "late")}
    _choose(board, "which", "fix", "join", "end")
    key(board.view, Key.Key_L, modifiers=CTRL | ALT)
    assert board.undo_texts[-1] == "Tidy 4 Elements"
    assert len({_box(board, node).center.y for node in ("which", "fix", "join", "end")}) == 1
    assert {node: _box(board, node).y for node in others} == {node: box.y for node, box in others.items()}
    boxes = [node.bounds for node in board.process.nodes if node.bounds and node.id != "late"]
    assert not any(overlap(one, other) for one, other in combinations(boxes, 2))
    for flow in board.process.flows:
        ends = {flow.source, flow.target}
        solid = [
            node.bounds for node in board.process.nodes if node.id not in ends | {"late", "escalate"} and node.bounds
        ]
        assert not any(crosses(a, b, box) for a, b in pairwise(flow.waypoints) for box in solid)


def test_a_selection_over_two_lanes_stays_in_its_lanes(board: Board) -> None:
    _choose(board, "which", "fix", "escalate", "join")
    key(board.view, Key.Key_L, modifiers=CTRL | ALT)
    for node in ("which", "fix", "escalate", "join"):
        lane = board.process.lane_by_id[board.node(node).lane or ""]
        assert lane.bounds is not None
        assert inside(_box(board, node), lane.bounds)
    assert board.node("escalate").lane == "expert"


def test_one_step_alone_is_not_tidied(board: Board) -> None:
    said: list[str] = []
    board.session.refused.connect(said.append)
    _choose(board, "fix")
    key(board.view, Key.Key_L, modifiers=CTRL | ALT)
    assert said == ["Choose two steps or more that stand in the same process to tidy them."]


def test_what_was_tidied_travels_to_its_place_for_less_than_a_fifth_of_a_second(board: Board, qtbot: QtBot) -> None:
    travel, on_the_way = board.editor._travel, list[bool]()
    travel._clock.stateChanged.connect(lambda _: on_the_way.append(travel.isVisible()))
    with qtbot.waitSignal(travel._clock.finished, timeout=20_000):
        key(board.view, Key.Key_L, modifiers=CTRL | SHIFT)
    assert on_the_way[0]
    assert travel._clock.duration() < 200
    assert not travel.active
    assert not travel.isVisible()


def test_nothing_travels_where_the_system_wants_no_motion(
    board: Board, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.motion.is_wanted", lambda: False)
    key(board.view, Key.Key_L, modifiers=CTRL | SHIFT)
    qtbot.waitUntil(lambda: board.undo_texts == ["Tidy the Drawing"], timeout=5_000)
    assert not board.editor._travel.active


def test_a_click_in_the_room_tool_with_another_button_leaves_it(board: Board) -> None:
    key(board.view, Key.Key_S)
    QTest.mouseClick(board.view.viewport(), Qt.MouseButton.RightButton, pos=middle(board.view, "fix"))
    assert not board.editor.space.active


def test_a_large_drawing_is_tidied_in_the_background_and_can_be_left(
    board: Board, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.editor.asking._AT_ONCE", 3)
    tasks = board.session.tasks
    key(board.view, Key.Key_L, modifiers=CTRL | SHIFT)
    (task,) = [task for task in tasks.running if task.key == "tidy_all"]
    tasks.give_up(task)
    qtbot.waitUntil(lambda: not tasks.running, timeout=5_000)
    assert board.document is INCIDENT
    key(board.view, Key.Key_L, modifiers=CTRL | SHIFT)
    qtbot.waitUntil(lambda: board.undo_texts == ["Tidy the Drawing"], timeout=5_000)


def test_what_was_drawn_meanwhile_is_not_lost_to_a_tidying(
    board: Board, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.editor.asking._AT_ONCE", 3)
    said: list[str] = []
    board.session.refused.connect(said.append)
    key(board.view, Key.Key_L, modifiers=CTRL | SHIFT)
    click(board.view, "end")
    key(board.view, Key.Key_Right, modifiers=ALT)
    qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    assert said == ["The drawing has changed while it was tidied: tidy it again."]
    assert board.undo_texts == ["Move “Done”"]
