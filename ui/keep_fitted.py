"""A drawing that was fitted into the canvas stays fitted while the canvas changes its size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, QTimer
from PySide6.QtGui import QResizeEvent

from ui.canvas.view import ProcessView

_SAME_PX = 3.0
"""A centre that moved by less was not moved by the user."""


class KeepFitted(QObject):
    """Fits a view, and again after each resize until the user zooms or pans."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view = view
        self._scale = 0.0
        self._center = QPointF()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        view.viewport().installEventFilter(self)
        view.zoom_changed.connect(self._zoomed)
        self._later.start()

    def fit(self) -> None:
        """Show the whole drawing, and remember that it is shown so."""
        self._view.fit_all()
        self._scale = self._view.zoom_factor()
        self._center = self._center_of(self._view.viewport().size())

    def _zoomed(self) -> None:
        """A zoom by the user outruns a fit that is still to come; the view's own first fit does not."""
        if self._scale:
            self._later.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and (self._later.isActive() or self._is_fitted(event.oldSize())):
            self._later.start()
        return super().eventFilter(watched, event)

    def _is_fitted(self, size: QSize) -> bool:
        """Whether, at this size of the viewport, the view stood as it was fitted."""
        moved = self._center_of(size) - self._center
        return self._view.zoom_factor() == self._scale and moved.manhattanLength() * self._scale <= _SAME_PX

    def _center_of(self, size: QSize) -> QPointF:
        return self._view.mapToScene(size.width() // 2, size.height() // 2)
