"""The names of lanes where their headers are too small to read, painted beside the drawing.

They are painted with it, so that panning need not paint them anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from itsm_fit.drawing.shapes import LABEL_SIZE
from itsm_fit.drawing.theme import Theme
from ui.canvas.drawing import Drawing
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.figure import Detail, Figure
from ui.canvas.inks import font

WIDTH: Final = 22
LEAST_HEIGHT: Final = 28
"""Screen pixels: of a name's box, and of a lane that has room for its name."""


def paint_beside(painter: QPainter, drawing: Drawing, theme: Theme, scale: float) -> None:
    """Paint the names left of the drawing, as large on the screen at every zoom; only where headers are too small."""
    bands = [] if Detail.at(scale) is Detail.FULL else named_bands(drawing.bands.figures)
    if not bands:
        return
    left = min(band.body.left() for band in bands)
    painter.save()
    painter.translate(left, 0.0)
    painter.scale(1 / scale, 1 / scale)
    for band in bands:
        height = band.body.height() * scale
        if height >= LEAST_HEIGHT:
            paint_name(painter, QRectF(-WIDTH, band.body.top() * scale, WIDTH, height), band.element.name, theme)
    painter.restore()


def named_bands(figures: Iterable[Figure]) -> list[BandFigure]:
    """The innermost level bands that have a name."""
    bands = [figure for figure in figures if isinstance(figure, BandFigure)]
    return [band for band in bands if band.innermost and band.element.horizontal and band.element.name.strip()]


def paint_name(painter: QPainter, box: QRectF, text: str, theme: Theme) -> None:
    """A name upright in a box, in screen pixels."""
    painter.setPen(QPen(QColor(theme.border), 1.0))
    painter.setBrush(QColor(theme.canvas))
    painter.drawRect(box)
    painter.setFont(font(LABEL_SIZE))
    painter.setPen(QColor(theme.ink))
    painter.save()
    painter.translate(box.center())
    painter.rotate(-90)
    turned = QRectF(-box.height() / 2, -box.width() / 2, box.height(), box.width())
    short = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, turned.width() - 8)
    painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, short)
    painter.restore()
