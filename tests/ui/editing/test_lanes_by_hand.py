"""Pools and lanes: resized, put into another order, added, split and deleted, by real mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvas_kit import INCIDENT, click, drag, key, place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from itsm_fit.model.process import Bounds

if TYPE_CHECKING:
    from conftest import Board

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
DESK, EXPERT, POOL = (45, 75), (45, 225), (15, 150)
"""Places in the headers."""


def _lanes(board: Board) -> dict[str, tuple[float, float]]:
    """Top and bottom of each lane, in the order listed."""
    return {lane.id: (lane.bounds.y, lane.bounds.bottom) for lane in board.process.lanes if lane.bounds}


def _pool(board: Board) -> Bounds:
    box = board.document.pools[1].bounds
    assert box is not None
    return box


def _tops(board: Board, *ids: str) -> list[float]:
    return [board.node(own).bounds.y for own in ids]  # type: ignore[union-attr]


def _pull(board: Board, header: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> None:
    """Select a band by its header and drag one of its handles, which stand 3 pixels outside."""
    click(board.view, place(board.view, *header))
    drag(board.view, place(board.view, *start), place(board.view, *end))


def test_the_lower_border_of_a_lane_takes_the_free_room_of_the_next_one_first(board: Board) -> None:
    _pull(board, DESK, (465, 152), (465, 162))
    assert _lanes(board) == {"desk": (0, 160), "expert": (160, 300)}
    assert board.process.nodes == INCIDENT.processes[0].nodes
    assert board.undo_texts == ["Resize “Service desk”"]


def test_a_lane_pulled_farther_pushes_the_next_one_down_with_all_it_holds_and_the_pool_grows(board: Board) -> None:
    _pull(board, DESK, (465, 152), (465, 200))
    # the note stands 30 below the border, 20 of which stay free: 10 are given, the other 40 of the 50 push
    assert _lanes(board) == {"desk": (0, 200), "expert": (200, 340)}
    assert _tops(board, "escalate", "late", "given_up", "fix") == [225, 287, 287, 35]
    assert [point.y for point in board.flow("which", "escalate").waypoints] == [100, 265, 265]
    assert _pool(board).bottom == 340
    note = next(each for each in board.document.artifacts if each.id == "note")
    assert note.bounds is not None
    assert note.bounds.y == 220
    board.session.stack.undo()
    assert board.document is INCIDENT


def test_a_lane_never_becomes_smaller_than_what_it_holds(board: Board) -> None:
    _pull(board, DESK, (465, 152), (465, 20))
    assert _lanes(board) == {"desk": (0, 135), "expert": (135, 300)}  # Log incident ends at 115


def test_the_corner_of_a_pool_takes_lanes_along_and_stops_at_the_last_step(board: Board) -> None:
    _pull(board, POOL, (902, 302), (500, 400))
    box = _pool(board)
    assert (box.right, box.bottom) == (860, 400)  # the note ends at 840
    assert _lanes(board)["expert"] == (150, 400)
    assert all(lane.bounds.right == 860 for lane in board.process.lanes)  # type: ignore[union-attr]


def test_a_pool_that_grows_at_its_head_moves_the_pool_above_out_of_the_way(board: Board) -> None:
    _pull(board, POOL, (450, -2), (450, -50))
    assert _pool(board).y == -50
    assert board.document.pools[0].bounds == Bounds(0, -170, 900, 60)


def test_shift_and_arrows_resize_what_is_selected(board: Board) -> None:
    click(board.view, place(board.view, *EXPERT))
    key(board.view, Key.Key_Down, Key.Key_Down, Key.Key_Right, modifiers=SHIFT)
    assert (_pool(board).right, _pool(board).bottom) == (910, 320)


def test_a_lane_dragged_by_its_header_changes_places_with_all_it_holds(board: Board) -> None:
    drag(board.view, place(board.view, *EXPERT), place(board.view, 45, 40))
    assert _lanes(board) == {"expert": (0, 150), "desk": (150, 300)}
    assert _tops(board, "escalate", "given_up", "log", "fix") == [35, 97, 185, 185]
    assert {board.node(own).lane for own in ("escalate", "given_up")} == {"expert"}
    assert [point.y for point in board.flow("late", "given_up").waypoints] == [115, 115]
    for flow in board.process.flows:
        assert all(a.x == b.x or a.y == b.y for a, b in zip(flow.waypoints, flow.waypoints[1:], strict=False))
    assert board.undo_texts == ["Move “Expert”"]
    board.session.stack.undo()
    assert board.document is INCIDENT


def test_a_lane_being_dragged_shows_where_it_would_lie_and_escape_leaves_it(board: Board) -> None:
    drag(board.view, place(board.view, *EXPERT), place(board.view, 45, 40), let_go=False)
    preview = board.editor.preview
    assert preview is not None
    assert [figure.id for figure in preview.figures] == ["expert"]
    assert [line.y1() for line in preview.guides] == [0]
    key(board.view, Key.Key_Escape)
    assert board.document is INCIDENT


def test_a_click_on_a_header_only_selects(board: Board) -> None:
    click(board.view, place(board.view, *DESK))
    assert board.view.selected_ids() == ("desk",)
    assert board.session.stack.count() == 0


def test_alt_and_arrows_move_a_lane(board: Board) -> None:
    click(board.view, place(board.view, *DESK))
    key(board.view, Key.Key_Down, modifiers=ALT)
    assert list(_lanes(board)) == ["expert", "desk"]
    key(board.view, Key.Key_Up, modifiers=ALT)
    assert _lanes(board) == {"desk": (0, 150), "expert": (150, 300)}
    assert [node.bounds for node in board.process.nodes] == [node.bounds for node in INCIDENT.processes[0].nodes]


def test_ctrl_l_adds_a_lane_below_and_names_it(board: Board) -> None:
    click(board.view, place(board.view, *DESK))
    key(board.view, Key.Key_L, modifiers=CTRL)
    QTest.keyClicks(board.editor.names, "Team lead")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    names = [(lane.name, lane.bounds.y) for lane in board.process.lanes if lane.bounds]
    assert names == [("Service desk", 0), ("Team lead", 150), ("Expert", 310)]
    assert _tops(board, "escalate", "fix") == [345, 35]
    assert _pool(board).bottom == 460


def test_a_lane_above_the_first_one_leaves_all_where_it_is_and_other_pools_make_room(board: Board) -> None:
    click(board.view, place(board.view, *DESK))
    key(board.view, Key.Key_U, modifiers=CTRL | SHIFT)
    board.editor.names.finish()
    assert list(_lanes(board).values()) == [(-160, 0), (0, 150), (150, 300)]
    assert board.process.nodes == INCIDENT.processes[0].nodes
    assert board.process.flows == INCIDENT.processes[0].flows
    assert board.document.pools[0].bounds == Bounds(0, -280, 900, 60)


def test_a_split_lane_hands_its_steps_to_the_inner_lanes_they_stand_in(board: Board) -> None:
    click(board.view, place(board.view, *EXPERT))
    key(board.view, Key.Key_I, modifiers=CTRL)
    board.editor.names.finish()
    inner = [lane for lane in board.process.lanes if lane.parent == "expert"]
    assert [(lane.bounds.x, lane.bounds.y, lane.bounds.bottom) for lane in inner if lane.bounds] == [
        (60, 150, 300),
        (60, 300, 460),
    ]
    assert {board.node(own).lane for own in ("escalate", "given_up")} == {inner[0].id}
    assert _pool(board).bottom == 460


def test_a_deleted_lane_leaves_its_room_and_its_steps_to_the_next_one(board: Board) -> None:
    click(board.view, place(board.view, *EXPERT))
    key(board.view, Key.Key_Delete)
    assert _lanes(board) == {"desk": (0, 300)}
    assert board.node("escalate").lane == "desk"


def test_a_pool_is_drawn_below_the_others_and_given_its_first_lane(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 450, 330).toPointF())
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "pool")
    QTest.keyClick(menu.line, Key.Key_Return)
    QTest.keyClicks(board.editor.names, "Vendor")
    QTest.keyClick(board.editor.names, Key.Key_Return)
    new = board.document.pools[-1]
    assert (new.name, new.bounds) == ("Vendor", Bounds(150, 350, 600, 160))
    assert board.document.processes[-1].name == "Vendor"
    key(board.view, Key.Key_L, modifiers=CTRL)
    board.editor.names.finish()
    (lane,) = board.document.processes[-1].lanes
    assert lane.bounds == Bounds(180, 350, 570, 160)


def test_a_dragged_pool_takes_all_it_holds_along(board: Board) -> None:
    start = place(board.view, *POOL)
    drag(board.view, start, start + (place(board.view, 0, 40) - place(board.view, 0, 0)))
    assert _pool(board).y == 40
    assert _lanes(board) == {"desk": (40, 190), "expert": (190, 340)}
    assert _tops(board, "log", "late") == [75, 287]


def test_a_group_is_resized_by_its_corner_and_leaves_what_stands_in_it(board: Board) -> None:
    board.editor.run_by_id("create", place(board.view, 440, 150).toPointF())
    menu = board.editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, "group")
    QTest.keyClick(menu.line, Key.Key_Return)
    board.editor.names.finish()
    (own,) = board.view.selected_ids()
    box = next(each.bounds for each in board.document.artifacts if each.id == own)
    assert box is not None
    drag(
        board.view, place(board.view, box.right + 2, box.bottom + 2), place(board.view, box.right + 42, box.bottom + 22)
    )
    after = next(each.bounds for each in board.document.artifacts if each.id == own)
    assert after == Bounds(box.x, box.y, box.width + 40, box.height + 20)
    assert board.process.nodes == INCIDENT.processes[0].nodes


def test_a_note_and_a_step_are_resized_by_their_corners(board: Board) -> None:
    click(board.view, "note")
    drag(board.view, place(board.view, 842, 222), place(board.view, 862, 242))
    note = next(each for each in board.document.artifacts if each.id == "note")
    assert note.bounds == Bounds(700, 180, 160, 60)
    click(board.view, "log")
    drag(board.view, place(board.view, 242, 117), place(board.view, 262, 122))
    assert board.node("log").bounds == Bounds(140, 35, 120, 85)  # to the grid
    assert [point.x for point in board.flow("log", "which").waypoints] == [260, 290]


def test_the_pointer_shows_what_it_would_pull_at(board: Board) -> None:
    click(board.view, place(board.view, *DESK))
    QTest.mouseMove(board.view.viewport(), place(board.view, 465, 152))
    assert board.view.viewport().cursor().shape() is Qt.CursorShape.SizeVerCursor
    QTest.mouseMove(board.view.viewport(), place(board.view, 465, 152) + QPoint(0, 40))
    assert board.view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_pad_of_a_lane_offers_what_shapes_it_and_that_of_a_step_what_does_not(board: Board) -> None:
    click(board.view, place(board.view, *DESK))
    shown = [sign for sign, button in board.editor.pad.buttons.items() if button.isVisible()]
    assert shown == ["lane_below", "lane_above", "split", "colour", "delete"]
    QTest.mouseClick(board.editor.pad.buttons["lane_below"], Qt.MouseButton.LeftButton)
    board.editor.names.finish()
    assert len(board.process.lanes) == 3
    click(board.view, "fix")
    shown = [sign for sign, button in board.editor.pad.buttons.items() if button.isVisible()]
    appended = ["step", "gateway", "end", "timer", "more"]
    assert shown == [*appended, "connect", "change", "border", "repeating", "colour", "delete"]
