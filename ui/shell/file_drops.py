"""Files dragged onto the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Lets local files be dropped anywhere on a window."""

    dropped = Signal(list)
    """The paths, once the drop is over."""
    hovering = Signal(bool)
    """Whether files are held over the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovering.emit(False)
        if not isinstance(event, QDropEvent):  # what enters and moves is one too
            return super().eventFilter(watched, event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        self.hovering.emit(event.type() != QEvent.Type.Drop)
        if event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, lambda: self.dropped.emit(paths))
        return True
