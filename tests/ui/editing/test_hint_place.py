"""What is asked while connecting is to be read in full: it covers neither the step it starts at nor the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from conftest import Board


@pytest.mark.parametrize(("width", "height"), [(1000, 640), (520, 300), (360, 260)])
@pytest.mark.parametrize("element", ["escalate", "log", "which"])
def test_the_hint_of_connecting_is_in_sight_beside_what_it_is_about(
    board: Board, width: int, height: int, element: str
) -> None:
    view = board.view
    view.resize(width, height)
    QApplication.processEvents()
    view.select([element])
    board.editor.run_by_id("connect")
    hint = board.editor.connecting.words
    port, box = view.viewport().rect(), hint.geometry()
    assert port.contains(box)
    assert hint.height() >= hint.heightForWidth(hint.width())
    body = view.mapFromScene(view.drawing.figure[element].body).boundingRect()
    assert not box.intersects(body)
    overview = view.minimap
    place = QRect(view.viewport().mapFrom(view, overview.pos() + QPoint()), overview.size())
    assert overview.isHidden() or not box.intersects(place)
