"""The names of lanes at the window's edge: a strip shows them while the drawing reaches beyond it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.canvas.document_view import DocumentView
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.figure import Detail
from ui.canvas.lane_names import LEAST_HEIGHT, WIDTH, named_bands, paint_name


class _Name(NamedTuple):
    """A name, and from where to where its lane is in sight."""

    text: str
    top: float
    bottom: float


class PinnedNames(QWidget):
    """A strip at the window's edge; hidden while the left side of the drawing is in sight."""

    def __init__(self, view: DocumentView) -> None:
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
        self.setGeometry(QRect(port.left(), port.top(), WIDTH, port.height()))
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        for name in self._names:
            box = QRectF(0.5, name.top, WIDTH - 1.0, name.bottom - name.top)
            paint_name(painter, box, name.text, self._view.theme)

    def _is_beyond(self, band: BandFigure) -> bool:
        """Whether the place of the band's name is left of the window."""
        if Detail.at(self._view.camera.scale) is Detail.FULL:
            return self._view.mapFromScene(band.header.center()).x() < 0
        return self._view.mapFromScene(band.body.topLeft()).x() < WIDTH

    def _part(self, band: BandFigure, port: QRect) -> _Name | None:
        top = max(self._view.mapFromScene(QPointF(0, band.body.top())).y(), 0)
        bottom = min(self._view.mapFromScene(QPointF(0, band.body.bottom())).y(), port.height())
        return _Name(band.element.name, top, bottom) if bottom - top >= LEAST_HEIGHT else None
