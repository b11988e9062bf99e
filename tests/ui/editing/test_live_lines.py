"""While a step is dragged its lines are drawn as they will run: level and upright, round every other step."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from canvas_kit import INCIDENT, drag, middle, place
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.geometry import crosses, is_orthogonal
from itsm_fit.model.document import Association
from itsm_fit.model.process import Bounds, Point
from ui.editor.live import LiveLines

if TYPE_CHECKING:
    from conftest import Board


def _points(line: QPolygonF) -> list[Point]:
    return [Point(line.at(k).x(), line.at(k).y()) for k in range(line.count())]


@pytest.mark.parametrize("step", ["fix", "which", "escalate", "log"])
def test_lines_run_level_and_round_everything_wherever_the_step_is(board: Board, step: str) -> None:
    lines = LiveLines(board.view.drawing, {step, "late"})
    boxes = {node.id: node.bounds for node in INCIDENT.processes[0].nodes if node.id not in {step, "late"}}
    for offset in (QPointF(70, 40), QPointF(-60, 90), QPointF(210, -30)):
        while not lines.complete or offset != lines._around.offset:
            lines.at(offset, resting=True)
        for (figure, _), line in zip(lines._loose, lines.at(offset), strict=True):
            way = _points(line)
            assert is_orthogonal(way) or isinstance(figure.element, Association)
            ends = way[0], way[-1]
            for own, box in boxes.items():
                inner = box and Bounds(box.x + 2, box.y + 2, box.width - 4, box.height - 4)
                touched = any(
                    box and box.x - 1 <= e.x <= box.right + 1 and box.y - 1 <= e.y <= box.bottom + 1 for e in ends
                )
                assert touched or not any(inner and crosses(a, b, inner) for a, b in pairwise(way)), own


def test_what_is_shown_before_letting_go_is_what_comes(board: Board, qtbot: QtBot) -> None:
    start = middle(board.view, "end")
    to = start + (place(board.view, 0, 120) - place(board.view, 0, 0))
    drag(board.view, start, to, let_go=False)
    qtbot.waitUntil(lambda: board.editor.drag._moving is not None and board.editor.drag._moving._lines.complete)
    preview = board.editor.preview
    assert preview is not None
    (shown,) = preview.lines
    QTest.mouseRelease(board.view.viewport(), Qt.MouseButton.LeftButton, pos=to)
    assert tuple(_points(shown)) == board.flow("join", "end").waypoints
