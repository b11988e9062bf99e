"""The names of lanes at the edge of the window, where their headers are out of sight or too small to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from itsm_fit.drawing.shapes import LABEL_SIZE
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.figure import Detail
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


class PinnedNames(QWidget):
    """A strip beside the drawing, or at the window's edge when the drawing reaches beyond; hidden when not needed."""

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
        """Show the names of the level bands in sight whose own header cannot be read."""
        port = self._view.viewport().geometry()
        bands = [band for band in self._bands() if not self._is_readable(band)]
        self._names = [name for band in bands if (name := self._part(band, port)) is not None]
        if not self._names:
            self.hide()
            return
        left = min(self._view.mapFromScene(band.body.topLeft()).x() for band in bands)
        self.setGeometry(QRect(port.left() + max(left - _WIDTH, 0), port.top(), _WIDTH, port.height()))
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._view.theme
        painter = QPainter(self)
        painter.setFont(font(LABEL_SIZE))
        metrics = QFontMetricsF(painter.font())
        for name in self._names:
            box = QRectF(0.5, name.top, _WIDTH - 1.0, name.bottom - name.top)
            painter.setPen(QPen(QColor(theme.border), 1.0))
            painter.setBrush(QColor(theme.canvas))
            painter.drawRect(box)
            painter.setPen(QColor(theme.ink))
            painter.save()
            painter.translate(box.center())
            painter.rotate(-90)
            turned = QRectF(-box.height() / 2, -box.width() / 2, box.height(), box.width())
            text = metrics.elidedText(name.text, Qt.TextElideMode.ElideRight, turned.width() - 8)
            painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, text)
            painter.restore()

    def _bands(self) -> list[BandFigure]:
        """The innermost level bands in sight that have a name."""
        seen = self._view.drawing.bands.within(self._view.camera.in_sight())
        bands = [figure for figure in seen if isinstance(figure, BandFigure)]
        return [band for band in bands if band.innermost and band.element.horizontal and band.element.name.strip()]

    def _is_readable(self, band: BandFigure) -> bool:
        """Whether the band's own header is in sight, and large enough."""
        middle = self._view.mapFromScene(band.header.center()).x()
        return Detail.at(self._view.camera.scale) is Detail.FULL and middle >= 0

    def _part(self, band: BandFigure, port: QRect) -> _Name | None:
        top = max(self._view.mapFromScene(QPointF(0, band.body.top())).y(), 0)
        bottom = min(self._view.mapFromScene(QPointF(0, band.body.bottom())).y(), port.height())
        return _Name(band.element.name, top, bottom) if bottom - top >= _LEAST_HEIGHT else None
