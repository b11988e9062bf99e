"""A canvas with its overview in the corner, in sight while part of the drawing is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.canvas.minimap import Minimap
from ui.canvas.view import ProcessView

_SIZE = QSize(190, 120)
_MARGIN = 16
_LEAST_CANVAS = QSize(460, 300)
"""On a smaller canvas an overview hides more than it shows."""


class CanvasFrame(QWidget):
    """Holds one view; `view` is what counts."""

    def __init__(self) -> None:
        super().__init__()
        self.view = ProcessView(self)
        self.view.setAcceptDrops(False)  # files dropped there are meant for the window
        self.minimap = Minimap(self.view, self)
        self.minimap.resize(_SIZE)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.sight_changed.connect(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.size()
        seen = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
        drawn = self.view.drawing.extent()
        fits = room.width() >= _LEAST_CANVAS.width() and room.height() >= _LEAST_CANVAS.height()
        self.minimap.setVisible(fits and not drawn.isNull() and not seen.contains(drawn))
        self.minimap.move(room.width() - _SIZE.width() - _MARGIN, room.height() - _SIZE.height() - _MARGIN)
        self.minimap.raise_()
