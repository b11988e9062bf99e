"""Only what changed is painted anew: what then is on the screen is what a full repaint would show."""

from __future__ import annotations

import random

import pytest
from canvas_kit import INCIDENT, drag, with_node
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from itsm_fit.drawing.paint import Mark
from itsm_fit.model.process import Bounds
from itsm_fit.scoring.figures import Outcome
from ui.canvas.view import ProcessView

MOST_DIFFERENT = 5
"""Pixels: curves painted in two parts are smoothed a trifle differently where the parts meet."""


def on_screen(view: ProcessView) -> QImage:
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def different(first: QImage, second: QImage) -> int:
    """How many pixels differ by more than smoothing does."""
    assert first.size() == second.size()
    if first == second:
        return 0
    pairs = zip(bytes(first.constBits()), bytes(second.constBits()), strict=True)
    return sum(abs(one - other) > 24 for one, other in pairs) // 3


def pan(view: ProcessView, dice: random.Random) -> None:
    for _ in range(4):
        view.camera.scroll(QPoint(dice.randint(-60, 60), dice.randint(-60, 60)))
        QApplication.processEvents()


def zoom(view: ProcessView, dice: random.Random) -> None:
    view.camera.zoom_by(dice.choice([0.5, 0.8, 1.3, 2.0]), QPointF(dice.randint(0, 900), dice.randint(0, 500)))


def select(view: ProcessView, dice: random.Random) -> None:
    view.select(dice.sample([figure.id for figure in view.drawing], dice.choice([0, 1, 3])))


def hover(view: ProcessView, dice: random.Random) -> None:
    view.overlay.hover(dice.choice([figure.id for figure in view.drawing]))


def path(view: ProcessView, dice: random.Random) -> None:
    view.highlight(dice.sample([figure.id for figure in view.drawing], 4))


def paint(view: ProcessView, dice: random.Random) -> None:
    view.set_paint({node: Mark(dice.choice(list(Outcome)), "breaks 35 %") for node in ("log", "fix", "escalate")})


def band(view: ProcessView, dice: random.Random) -> None:
    corners = [QPoint(dice.randint(10, 900), dice.randint(10, 500)) for _ in range(2)]
    drag(view, *corners)


def move(view: ProcessView, dice: random.Random) -> None:
    assert view.document is not None
    node = dice.choice([node for node in view.document.processes[0].nodes if node.bounds is not None])
    assert node.bounds is not None
    box = node.bounds
    moved = Bounds(box.x + dice.randint(-40, 40), box.y + dice.randint(-40, 40), box.width, box.height)
    view.show_document(with_node(view.document, node.id, bounds=moved, name=dice.choice([node.name, "Other"])))


@pytest.mark.parametrize("seed", range(12))
def test_the_screen_shows_what_a_full_repaint_would(view: ProcessView, seed: int) -> None:
    dice = random.Random(seed)
    assert view.document is INCIDENT
    view.minimap.set_wanted(False)  # it follows a moment later
    for _ in range(25):
        act = dice.choice((pan, zoom, select, select, hover, path, paint, band, move, move, move))
        act(view, dice)
        partly = on_screen(view)
        view.paint_anew()
        wholly = on_screen(view)
        assert different(partly, wholly) <= MOST_DIFFERENT, act.__name__
