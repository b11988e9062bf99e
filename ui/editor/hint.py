"""A few words beside the pointer: what would happen, or why it cannot; screen readers say them, too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from itsm_fit.drawing.theme import Theme
from ui.widgets import aloud

_MARGIN = 4


class Hint(QLabel):
    """Stands over a viewport, inside of it, and lets the mouse through."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str, at: QPoint, theme: Theme, *, refused: bool = False) -> None:
        """Show words at a place in the viewport; `refused` says that they are a reason."""
        colour = theme.error if refused else theme.ink
        self.setStyleSheet(
            f"background: {theme.raised}; color: {colour}; border: 1px solid {theme.border};"
            " border-radius: 4px; padding: 3px 7px;"
        )
        text = f"✗ {words}" if refused else words
        if text != self.text() or not self.isVisible():
            aloud.say(self._viewport, words)
        self.setText(text)
        self.adjustSize()
        port = self._viewport.rect()
        x = max(min(at.x(), port.right() - self.width() - _MARGIN), _MARGIN)
        y = max(min(at.y(), port.bottom() - self.height() - _MARGIN), _MARGIN)
        self.move(x, y)
        self.show()
        self.raise_()
