"""How a drawing first comes into sight: all of it where it can be read so, else where its flow begins."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QSize
from PySide6.QtGui import QResizeEvent

from ui.canvas.camera import READ_AT, READABLE
from ui.canvas.view import ProcessView
from ui.widgets.turns import LoopTurn

_SAME_PX = 3.0
"""A centre that was moved by less was not moved by the user."""
_MARGIN_PX: Final = 36.0
"""From the window's edge to the drawing's."""


class KeepFitted(QObject):
    """Shows a drawing at first, and again after each resize until the user zooms or pans."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view = view
        self._scale = 0.0
        self._center = QPointF()
        self._all_asked = self._seen = False
        self._later = LoopTurn(self, self._show)
        view.viewport().installEventFilter(self)
        view.zoom_changed.connect(self._zoomed)
        self._later.start()

    def begin(self) -> None:
        """Show another drawing in the place of one as at first."""
        self._all_asked = False
        self._show()

    def fit(self) -> None:
        """Show the whole drawing, and remember that it is shown so."""
        self._all_asked = True
        self._show()

    def _show(self) -> None:
        camera, content = self._view.camera, self._view.drawing.extent()
        if self._all_asked or camera.fitting(content) >= READABLE:
            self._view.fit_all()
        else:
            self._show_beginning()
        self._scale = self._view.zoom_factor()
        self._center = self._center_of(self._view.viewport().size())

    def _show_beginning(self) -> None:
        """The start of the flow at a readable scale, with as much of what stands left of and above it as there is."""
        view, content = self._view, self._view.drawing.extent()
        view.camera.zoom_to(READ_AT)
        start = view.walk.start()
        place = view.drawing.figure[start].body.center() if start else content.topLeft()
        port = view.viewport().size()
        x = min(_MARGIN_PX + (place.x() - content.left()) * READ_AT, port.width() / 3)
        y = min(_MARGIN_PX + (place.y() - content.top()) * READ_AT, port.height() / 2)
        view.camera.put(place, QPointF(x, y))

    def _zoomed(self) -> None:
        """A zoom by the user outruns a fit that is still to come; the view's own first fit does not."""
        if self._scale:
            self._later.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and not self._seen:
            self._seen = True
            self._show()  # what was worked out before went by a size that it never has
        elif isinstance(event, QResizeEvent) and (self._later.waiting or self._is_fitted(event.oldSize())):
            self._later.start()
        return super().eventFilter(watched, event)

    def _is_fitted(self, size: QSize) -> bool:
        """Whether, at this size of the viewport, the view stood as it was shown."""
        moved = self._center_of(size) - self._center
        return self._view.zoom_factor() == self._scale and moved.manhattanLength() * self._scale <= _SAME_PX

    def _center_of(self, size: QSize) -> QPointF:
        return self._view.mapToScene(size.width() // 2, size.height() // 2)
