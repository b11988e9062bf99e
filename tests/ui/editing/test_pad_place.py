"""Where the context pad stands: over none of the names and shapes around, as far as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from canvas_kit import NODES
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from ui.editor.pad_place import AWAY, place_beside

if TYPE_CHECKING:
    from conftest import Board

PORT = QRect(0, 0, 1000, 600)
PAD = QSize(300, 34)
SHAPE = QRect(480, 280, 36, 36)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("chosen", [node.id for node in NODES])
def test_the_pad_covers_no_name_and_no_other_shape(board: Board, chosen: str) -> None:
    view, pad = board.view, board.editor.pad
    view.select([chosen])
    assert pad.isVisible()
    nodes, lines = view.drawing.nodes.figures, view.drawing.edges.figures
    names = [(each.id, each.beside.lettering.rect) for each in (*nodes, *lines) if each.beside is not None]
    shapes = [(each.id, each.body) for each in nodes]
    covered = [
        own for own, its in (*names, *shapes) if view.mapFromScene(its).boundingRect().intersects(pad.geometry())
    ]
    assert covered == []


def test_it_stands_above_the_middle_where_nothing_is_in_its_way() -> None:
    assert place_beside(PAD, SHAPE, PORT, []) == QPoint(497 - 150, 280 - AWAY - 34)


def test_it_goes_up_over_a_taller_step_beside() -> None:
    step = QRect(380, 258, 100, 80)  # its top lies under a pad right above the shape
    at = place_beside(PAD, SHAPE, PORT, [step])
    assert not QRect(at, PAD).intersects(step)
    assert at.y() < 280 - AWAY - 34


def test_it_goes_below_the_own_name_where_there_is_no_room_above() -> None:
    shape, name = QRect(480, 10, 36, 36), QRect(440, 50, 116, 16)
    at = place_beside(PAD, shape, PORT, [name])
    assert not QRect(at, PAD).intersects(name)
    assert at.y() > shape.bottom()


def test_it_covers_least_where_everything_is_taken() -> None:
    low = QRect(0, 300, 1000, 300)
    at = place_beside(PAD, SHAPE, PORT, [low, QRect(0, 0, 1000, 260)])
    assert PORT.contains(QRect(at, PAD))
    assert QRect(at, PAD).intersected(low).height() < PAD.height()


def test_it_stays_in_sight_beside_what_is_larger_than_the_view() -> None:
    assert PORT.contains(QRect(place_beside(PAD, QRect(-200, -200, 2000, 2000), PORT, []), PAD))


_BOXES = st.tuples(st.integers(0, 950), st.integers(0, 560), st.integers(10, 200), st.integers(10, 120)).map(
    lambda its: QRect(*its)
)


@given(shape=_BOXES, taken=st.lists(_BOXES, max_size=12))
def test_it_is_always_in_sight_and_free_if_the_place_above_the_middle_is(shape: QRect, taken: list[QRect]) -> None:
    found = QRect(place_beside(PAD, shape, PORT, taken), PAD)
    assert PORT.contains(found)
    wished = QRect(QPoint(shape.center().x() - 150, shape.top() - AWAY - 34), PAD)
    if PORT.adjusted(4, 4, -4, -4).contains(wished) and not any(map(wished.intersects, taken)):
        assert found == wished
