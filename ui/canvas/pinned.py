"""The names of lanes where their headers are out of sight or too small to read.

Beside the drawing they are painted with it, so that panning need not paint them anew; at the window's edge, when the
drawing reaches beyond, a strip shows them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from itsm_fit.drawing.shapes import LABEL_SIZE
from itsm_fit.drawing.theme import Theme
from ui.canvas.drawing import Drawing
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.figure import Detail, Figure
from ui.canvas.inks import font

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_WIDTH: Final = 22
_LEAST_HEIGHT: Final = 28
"""Screen pixels: of the strip, and of a lane's part of it that can hold a name."""


class _Name(NamedTuple):
    """A name, and from where to where its lane is in sight."""

    text: str
    top: float
    bottom: float


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
        if height >= _LEAST_HEIGHT:
            _paint_name(painter, QRectF(-_WIDTH, band.body.top() * scale, _WIDTH, height), band.element.name, theme)
    painter.restore()


def named_bands(figures: Iterable[Figure]) -> list[BandFigure]:
    """The innermost level bands that have a name."""
    bands = [figure for figure in figures if isinstance(figure, BandFigure)]
    return [band for band in bands if band.innermost and band.element.horizontal and band.element.name.strip()]


def _paint_name(painter: QPainter, box: QRectF, text: str, theme: Theme) -> None:
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


class PinnedNames(QWidget):
    """A strip at the window's edge; hidden while the left side of the drawing is in sight."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view = view
        self._names: list[_Name] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.sight_changed.connect(self.refresh)
        view.drawing_changed.connect(self.refresh)

    @property
    def texts(self) -> list[str]:
        """The names shown, from top to bottom."""
        return [name.text for name in self._names] if self.isVisible() else []

    def refresh(self) -> None:
        """Show the names of the level bands in sight whose headers, or names beside the drawing, are out of sight."""
        port = self._view.viewport().geometry()
        seen = named_bands(self._view.drawing.bands.within(self._view.camera.in_sight()))
        bands = [band for band in seen if self._is_beyond(band)]
        self._names = [name for band in bands if (name := self._part(band, port)) is not None]
        if not self._names:
            self.hide()
            return
        self.setGeometry(QRect(port.left(), port.top(), _WIDTH, port.height()))
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        for name in self._names:
            box = QRectF(0.5, name.top, _WIDTH - 1.0, name.bottom - name.top)
            _paint_name(painter, box, name.text, self._view.theme)

    def _is_beyond(self, band: BandFigure) -> bool:
        """Whether the place of the band's name is left of the window."""
        if Detail.at(self._view.camera.scale) is Detail.FULL:
            return self._view.mapFromScene(band.header.center()).x() < 0
        return self._view.mapFromScene(band.body.topLeft()).x() < _WIDTH

    def _part(self, band: BandFigure, port: QRect) -> _Name | None:
        top = max(self._view.mapFromScene(QPointF(0, band.body.top())).y(), 0)
        bottom = min(self._view.mapFromScene(QPointF(0, band.body.bottom())).y(), port.height())
        return _Name(band.element.name, top, bottom) if bottom - top >= _LEAST_HEIGHT else None
