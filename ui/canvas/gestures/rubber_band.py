"""Drawing a frame around elements, from a press on empty canvas."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.canvas.document_view import DocumentView
from ui.canvas.gestures.gesture import Gesture
from ui.canvas.gestures.pick import ADDING


class RubberBand(Gesture):
    """Selects what lies wholly inside the frame; a click without a drag selects nothing."""

    def __init__(self, view: DocumentView) -> None:
        self._view = view
        self._start = QPointF()
        self._kept: tuple[str, ...] = ()
        self._before: tuple[str, ...] = ()
        self._dragging = False

    def press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._start = event.position()
        self._before = self._view.selected_ids()
        self._kept = self._before if event.modifiers() & ADDING else ()
        self._dragging = False
        return True

    def move(self, event: QMouseEvent) -> None:
        away = (event.position() - self._start).manhattanLength()
        self._dragging = self._dragging or away >= QApplication.startDragDistance()
        if self._dragging:
            band = self._band(event)
            self._view.overlay.show_band(band)
            self._view.overlay.select(self._inside(band))

    def release(self, event: QMouseEvent) -> None:
        self._view.overlay.show_band(QRectF())
        self._view.select(self._inside(self._band(event)) if self._dragging else self._kept)

    def cancel(self) -> None:
        self._view.overlay.show_band(QRectF())
        self._view.overlay.select(self._before)

    def _band(self, event: QMouseEvent) -> QRectF:
        return QRectF(self._view.to_diagram(self._start), self._view.to_diagram(event.position())).normalized()

    def _inside(self, band: QRectF) -> tuple[str, ...]:
        return (*self._kept, *self._view.ids_within(band))
