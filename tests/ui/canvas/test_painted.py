"""Pixels of a drawing that are kept: what is shown is what painting all of it would show."""

from __future__ import annotations

import random

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.canvas.painted import PaintedPixels

WIDTH, HEIGHT = 160, 90
GROUND = QColor("#fafafa")
RATIOS = (1.0, 1.25, 1.5, 2.0)


class Shapes:
    """Boxes strewn over a plane; `painted` are the areas asked for."""

    def __init__(self) -> None:
        dice = random.Random(5)
        self.boxes = [QRectF(dice.randint(-400, 600), dice.randint(-300, 400), 30, 20) for _ in range(300)]
        self.painted: list[QRectF] = []

    def paint(self, painter: QPainter, area: QRectF) -> None:
        self.painted.append(area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#336699"))
        for box in self.boxes:
            if box.intersects(area):
                painter.drawRect(box)


class Shown:
    """A widget of a screen with so many pixels a unit, and what it shows of the shapes."""

    def __init__(self, qtbot: QtBot, ratio: float) -> None:
        self.widget, self.ratio = QWidget(), ratio
        self.widget.resize(WIDTH, HEIGHT)
        qtbot.addWidget(self.widget)

    def image(self, pixels: PaintedPixels, shapes: Shapes, place: tuple[float, float, float]) -> QImage:
        image = QImage(round(WIDTH * self.ratio), round(HEIGHT * self.ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.ratio)
        image.fill(GROUND)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, right, down = place
        painter.translate(right, down)
        painter.scale(scale, scale)
        area = painter.worldTransform().inverted()[0].mapRect(QRectF(self.widget.rect()))
        pixels.show(painter, area, self.widget, GROUND, shapes.paint)
        painter.end()
        return image


def most_apart(first: QImage, second: QImage) -> int:
    """Of 255: smoothing at the edge of what is painted rounds another way at times."""
    assert first.size() == second.size()
    one, other = (np.frombuffer(each.constBits(), np.uint8).astype(int) for each in (first, second))
    return int(np.abs(one - other).max())


@pytest.mark.parametrize("ratio", RATIOS)
def test_what_was_moved_looks_like_what_is_painted_anew(qtbot: QtBot, ratio: float) -> None:
    dice, shapes, shown, kept = random.Random(11), Shapes(), Shown(qtbot, ratio), PaintedPixels()
    scale, right, down = 1.0, 0.0, 0.0
    for _ in range(60):
        right, down = right + dice.randint(-50, 50), down + dice.randint(-30, 30)
        scale = dice.choice([scale] * 6 + [0.5, 1.0, 2.0])
        if dice.random() < 0.3:
            box = dice.choice(shapes.boxes)
            shapes.boxes.remove(box)
            kept.spoil(box)
        place = scale, right, down
        assert most_apart(shown.image(kept, shapes, place), shown.image(PaintedPixels(), shapes, place)) <= 2


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_small_step_paints_only_what_comes_into_sight(qtbot: QtBot, ratio: float) -> None:
    shapes, shown, kept = Shapes(), Shown(qtbot, ratio), PaintedPixels()
    shown.image(kept, shapes, (1.0, 0.0, 0.0))
    whole = _area(shapes.painted)
    shapes.painted.clear()
    shown.image(kept, shapes, (1.0, 4.0, 2.0))
    assert 0 < _area(shapes.painted) < 0.12 * whole


def test_nothing_is_painted_where_nothing_changed(qtbot: QtBot) -> None:
    shapes, shown, kept = Shapes(), Shown(qtbot, 1.0), PaintedPixels()
    shown.image(kept, shapes, (1.0, 0.0, 0.0))
    shapes.painted.clear()
    shown.image(kept, shapes, (1.0, 0.0, 0.0))
    assert shapes.painted == []
    kept.forget()
    shown.image(kept, shapes, (1.0, 0.0, 0.0))
    assert shapes.painted


def _area(areas: list[QRectF]) -> float:
    return sum(each.width() * each.height() for each in areas)
